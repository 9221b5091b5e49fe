package fr.commandecommune.reasoning;

import static fr.commandecommune.law.French.day;

import fr.commandecommune.law.Doubt;
import fr.commandecommune.law.Figure;
import fr.commandecommune.law.Law;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is said of the figures that an answer rests on: soon over, unsettled, or not read in their text. */
public final class FigureRules {

    /** What to watch in the figures. */
    public static final Rules<Answered, Remark<FigureWarning>> WARNINGS = Rules.of(new Expires(), new Unsettled());

    /** How surely the figures are known. */
    public static final Rules<Answered, List<Figure>> SURE = Rules.of(new Sure());

    /**
     * An answer whose figures are looked at.
     *
     * @param value what was compared with them, in € HT; null where nothing was
     */
    public record Answered(@Nullable BigDecimal value) {}

    private FigureRules() {}

    /** A figure that ends soon may not be that of a later day. */
    private static final class Expires extends Rule<Answered, Remark<FigureWarning>> {

        /** House rule: from ninety days before. */
        private static final int DAYS = 90;

        Expires() {
            super("WARN-020", ccp("R2121-3"), reads());
        }

        @Override
        public Finding<Remark<FigureWarning>> examine(Answered answer, Law law) {
            var soon = law.usedAndEndingBy(law.dayIn(DAYS));
            return soon.isEmpty()
                    ? silent("Aucun chiffre employé ne change bientôt.")
                    : warns(this, FigureWarning.PARAMETER_EXPIRES, () -> expire(soon));
        }

        private static String expire(List<Figure> figures) {
            return figures.stream()
                    .map(figure -> figure.label() + " (" + answer(figure) + "jusqu’au " + day(figure.lastDay()) + ")")
                    .distinct()
                    .collect(Collectors.joining(
                            " ; ", "Changent bientôt : ", ". Une date plus tardive relèverait d’autres chiffres."));
        }

        /** A rule that is not yet in force does not end: it is what « non » says that does. */
        private static String answer(Figure figure) {
            return switch (figure.value()) {
                case "true" -> "oui ";
                case "false" -> "non ";
                default -> "";
            };
        }
    }

    /** Where the law is unsettled about a figure, both readings are told. */
    private static final class Unsettled extends Rule<Answered, Remark<FigureWarning>> {

        Unsettled() {
            super("WARN-030", ccp("R2121-3"), reads());
        }

        @Override
        public Finding<Remark<FigureWarning>> examine(Answered answer, Law law) {
            var doubtful = law.usedInDoubt(answer.value());
            return doubtful.isEmpty()
                    ? silent("Aucun chiffre employé n’est incertain ce jour-là.")
                    : warns(this, FigureWarning.CASE_LAW_UNSETTLED, () -> readings(doubtful));
        }

        private static String readings(List<Figure> figures) {
            return figures.stream()
                    .map(Figure::doubt)
                    .filter(Objects::nonNull)
                    .map(Doubt::readings)
                    .distinct()
                    .collect(Collectors.joining(" "));
        }
    }

    /** A figure that was not read in the text itself is told as such. */
    private static final class Sure extends Rule<Answered, List<Figure>> {

        Sure() {
            super("LAW-020", ccp("R2121-3"), reads());
        }

        @Override
        public Finding<List<Figure>> examine(Answered answer, Law law) {
            var unsure = law.usedUnsure();
            return unsure.isEmpty()
                    ? silent("Tous les chiffres employés ont été lus dans leur texte.")
                    : Finding.concludes(unsure, () -> toConfirm(unsure));
        }

        private static String toConfirm(List<Figure> figures) {
            return figures.stream()
                    .map(figure -> figure.label() + " (" + figure.certainty().label() + ")")
                    .collect(Collectors.joining(" ; ", "Chiffres à confirmer avant de s’y fier : ", "."));
        }
    }

    private static Finding<Remark<FigureWarning>> warns(
            Rule<Answered, Remark<FigureWarning>> rule, FigureWarning code, Wording wording) {
        return Finding.concludes(new Remark<>(code, rule.basis(), wording), wording);
    }
}
