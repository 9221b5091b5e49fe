package fr.commandecommune.web.returns;

import fr.commandecommune.intake.Intake;
import fr.commandecommune.intake.LeftOutLines;
import fr.commandecommune.need.Anomaly;
import fr.commandecommune.need.NilReturn;
import fr.commandecommune.need.ReturnSink;
import fr.commandecommune.need.StagedNeed;
import fr.commandecommune.web.campaigns.HeldCampaign;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Compares a new file with the return it replaces, where the service sent single lines back: the others do not change. */
@Component
class LockedLines {

    /** The articles outside {@code reopened} for which the new file says something else than the returns that count. */
    Set<String> changed(HeldCampaign held, String siren, Path newFile, Set<String> reopened) {
        var before = new Lines(siren);
        var left = LeftOutLines.of(held.folder());
        var reader = Intake.reader(held.campaign());
        Intake.open(held.folder()).returns().stream()
                .filter(file -> !ReturnFile.isOfRequests(file))
                .forEach(file -> reader.read(file, left.without(file, before)));
        var after = new Lines(siren);
        reader.read(newFile, after);
        var articles = new TreeSet<>(before.figures.keySet());
        articles.addAll(after.figures.keySet());
        articles.removeAll(reopened);
        articles.removeIf(article -> Objects.equals(before.figures.get(article), after.figures.get(article)));
        return articles;
    }

    private static final class Lines implements ReturnSink {
        private final String siren;
        private final Map<String, Set<Line>> figures = new TreeMap<>();

        private Lines(String siren) {
            this.siren = siren;
        }

        /** Two figures are the same whatever their zeros. */
        private record Line(String point, String minimum, String estimated, String maximum) {
            private static Line of(StagedNeed need) {
                return new Line(
                        need.point() == null ? "" : need.point(),
                        plain(need.figures().minimum()),
                        plain(need.figures().estimated()),
                        plain(need.figures().maximum()));
            }

            private static String plain(BigDecimal figure) {
                return figure.stripTrailingZeros().toPlainString();
            }
        }

        @Override
        public void need(StagedNeed need) {
            if (need.siren().equals(siren)) {
                figures.computeIfAbsent(need.article(), unseen -> new HashSet<>())
                        .add(Line.of(need));
            }
        }

        @Override
        public void nil(NilReturn nil) {
            // a nil return has no line
        }

        @Override
        public void told(Anomaly anomaly) {
            // what is refused is told by the trial of the file
        }

        @Override
        public void counted(String file, LineCount count) {
            // only the figures are compared
        }
    }
}
