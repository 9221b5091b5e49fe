package fr.commandecommune.web.returns;

import fr.commandecommune.intake.Intake;
import fr.commandecommune.intake.LeftOutLines;
import fr.commandecommune.need.Anomaly;
import fr.commandecommune.need.Article;
import fr.commandecommune.need.Figures;
import fr.commandecommune.need.NilReturn;
import fr.commandecommune.need.ReturnSink;
import fr.commandecommune.need.StagedNeed;
import fr.commandecommune.web.campaigns.HeldCampaign;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** The lines of one member's return as its files say them, article by article, so that nobody says yes to figures unseen. */
@Component
public class ReturnLines {

    /**
     * One article; several delivery points are summed.
     *
     * @param withVat € TTC of the estimate of one year
     */
    record Line(Article article, Figures figures, BigDecimal withVat) {}

    List<Line> of(HeldCampaign held, String siren) {
        var heard = heard(held, siren, file -> true);
        return held.campaign().articles().stream()
                .sorted(Comparator.comparing(Article::code))
                .flatMap(article -> Optional.ofNullable(heard.points.get(article.code()))
                        .map(points -> line(article, points.values().stream().reduce(Figures.ZERO, Figures::plus)))
                        .stream())
                .toList();
    }

    /** Whether the member itself asks for an article, its requests outside the catalogue apart. */
    public boolean asks(HeldCampaign held, String siren, String article) {
        return heard(held, siren, file -> !ReturnFile.isOfRequests(file)).points.containsKey(article);
    }

    private static Heard heard(HeldCampaign held, String siren, Predicate<Path> counts) {
        var heard = new Heard(siren);
        var left = LeftOutLines.of(held.folder());
        var reader = Intake.reader(held.campaign());
        Intake.open(held.folder()).returns().stream()
                .filter(counts)
                .forEach(file -> reader.read(file, left.without(file, heard)));
        return heard;
    }

    private static Line line(Article article, Figures figures) {
        return new Line(article, figures, article.withVat(figures.estimated()));
    }

    private static final class Heard implements ReturnSink {
        private final String siren;
        private final Map<String, Map<String, Figures>> points = new TreeMap<>();

        private Heard(String siren) {
            this.siren = siren;
        }

        @Override
        public void need(StagedNeed need) {
            if (need.siren().equals(siren)) {
                points.computeIfAbsent(need.article(), unseen -> new TreeMap<>())
                        .putIfAbsent(need.point() == null ? "" : need.point(), need.figures());
            }
        }

        @Override
        public void nil(NilReturn nil) {
            // a nil return has no line
        }

        @Override
        public void told(Anomaly anomaly) {
            // told by the trial of the file and by the aggregation
        }

        @Override
        public void counted(String file, LineCount count) {
            // counted by the board
        }
    }
}
