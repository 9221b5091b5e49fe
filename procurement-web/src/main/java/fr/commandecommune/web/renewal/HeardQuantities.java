package fr.commandecommune.web.renewal;

import fr.commandecommune.intake.Intake;
import fr.commandecommune.need.Anomaly;
import fr.commandecommune.need.NilReturn;
import fr.commandecommune.need.ReturnSink;
import fr.commandecommune.need.StagedNeed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The estimated quantities that files speak of, read as returns are: the same line twice counts once, delivery points are summed,
 * and lines that contradict each other are told, not chosen.
 *
 * @see Intake#read
 */
final class HeardQuantities implements ReturnSink {

    /** Of one member and article. */
    record Quantity(String siren, String article, BigDecimal quantity) {}

    private final Map<String, Map<String, Map<String, StagedNeed>>> heard = new TreeMap<>();
    private final List<Anomaly> refused = new ArrayList<>();
    private final List<StagedNeed> contradictions = new ArrayList<>();

    /** By SIREN, then article. */
    List<Quantity> quantities() {
        var quantities = new ArrayList<Quantity>();
        heard.forEach((siren, articles) -> articles.forEach((article, points) -> quantities.add(new Quantity(
                siren,
                article,
                points.values().stream()
                        .map(need -> need.figures().estimated())
                        .reduce(BigDecimal.ZERO, BigDecimal::add)))));
        return quantities;
    }

    List<Anomaly> refused() {
        return refused;
    }

    /** The second of two lines that differ for the same member, article and delivery point. */
    List<StagedNeed> contradictions() {
        return contradictions;
    }

    @Override
    public void need(StagedNeed need) {
        var points = heard.computeIfAbsent(need.siren(), unseen -> new TreeMap<>())
                .computeIfAbsent(need.article(), unseen -> new TreeMap<>());
        var before = points.putIfAbsent(need.point() == null ? "" : need.point(), need);
        if (before != null
                && before.figures().estimated().compareTo(need.figures().estimated()) != 0) {
            contradictions.add(need);
        }
    }

    @Override
    public void nil(NilReturn nil) {
        // nothing asked, nothing to show beside
    }

    @Override
    public void told(Anomaly anomaly) {
        if (anomaly.severity() == Anomaly.Severity.REFUS) {
            refused.add(anomaly);
        }
    }

    @Override
    public void counted(String file, LineCount count) {
        // the lines that are refused are told one by one
    }
}
