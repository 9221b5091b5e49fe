package fr.commandecommune.intake;

import fr.commandecommune.need.Anomaly;
import fr.commandecommune.need.Anomaly.Code;
import fr.commandecommune.need.Anomaly.Severity;
import fr.commandecommune.need.NilReturn;
import fr.commandecommune.need.ReturnSink;
import fr.commandecommune.need.StagedNeed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Keeps all that returns say. */
final class Heard implements ReturnSink {

    final List<StagedNeed> needs = new ArrayList<>();
    final List<NilReturn> nils = new ArrayList<>();
    final List<Anomaly> anomalies = new ArrayList<>();
    final Set<String> named = new LinkedHashSet<>();
    final Map<String, LineCount> counts = new LinkedHashMap<>();

    @Override
    public void names(String siren, String file, int line) {
        named.add(siren);
    }

    @Override
    public void need(StagedNeed need) {
        needs.add(need);
    }

    @Override
    public void nil(NilReturn nil) {
        nils.add(nil);
    }

    @Override
    public void told(Anomaly anomaly) {
        anomalies.add(anomaly);
    }

    @Override
    public void counted(String file, LineCount count) {
        counts.put(file, count);
    }

    /** The needs as {@code article minimum/estimated/maximum}, in the order heard. */
    List<String> needsInShort() {
        return needs.stream()
                .map(need -> need.article() + " "
                        + String.join(
                                "/",
                                need.figures().minimum().toPlainString(),
                                need.figures().estimated().toPlainString(),
                                need.figures().maximum().toPlainString()))
                .toList();
    }

    /** The refusals as {@code line;column;code}. */
    List<String> refusals() {
        return told(Severity.REFUS);
    }

    List<String> told(Severity severity) {
        return anomalies.stream()
                .filter(anomaly -> anomaly.severity() == severity)
                .map(anomaly -> anomaly.line() + ";" + anomaly.column() + ";" + anomaly.code())
                .toList();
    }

    List<Code> codes() {
        return anomalies.stream().map(Anomaly::code).toList();
    }

    LineCount count() {
        return counts.values().iterator().next();
    }
}
