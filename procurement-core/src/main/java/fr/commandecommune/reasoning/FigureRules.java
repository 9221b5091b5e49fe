package fr.commandecommune.reasoning;

import static fr.commandecommune.law.French.day;

import fr.commandecommune.law.Certainty;
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
    public static final List<Rule<Answered, Remark<FigureWarning>>> WARNINGS = List.of(new Expires(), new Unsettled());

    /** How surely the figures are known. */
    public static final Rule<Answered, String> SURE = new Sure();

    /**
     * An answer whose figures are looked at.
     *
     * @param value what was compared with them, in € HT; null where nothing was
     */
    public record Answered(@Nullable BigDecimal value) {}

    private FigureRules() {}

    /** A figure that ends soon may not be that of a later day. */
    private static final class Expires extends Sentence<Answered, Remark<FigureWarning>> {

        /** House rule: from ninety days before. */
        private static final int DAYS = 90;

        Expires() {
            super("WARN-020", ccp("R2121-3"), reads());
        }

        @Override
        public Finding<Remark<FigureWarning>> examine(Answered answer, Law law) {
            var soon = law.used().stream()
                    .filter(figure -> figure.endsWithin(DAYS, law.day()))
                    .map(figure -> figure.label() + " (" + day(figure.lastDay()) + ")")
                    .distinct()
                    .toList();
            if (soon.isEmpty()) {
                return silent("Aucun chiffre employé ne prend fin bientôt.");
            }
            var text = "Prennent fin bientôt : " + String.join(" ; ", soon)
                    + ". Une date plus tardive relèverait d’autres chiffres.";
            return Finding.concludes(new Remark<>(FigureWarning.PARAMETER_EXPIRES, basis(), text), text);
        }
    }

    /** Where the law is unsettled about a figure, both readings are told. */
    private static final class Unsettled extends Sentence<Answered, Remark<FigureWarning>> {

        Unsettled() {
            super("WARN-030", ccp("R2121-3"), reads());
        }

        @Override
        public Finding<Remark<FigureWarning>> examine(Answered answer, Law law) {
            var doubts = law.used().stream()
                    .map(Figure::doubt)
                    .filter(Objects::nonNull)
                    .filter(doubt -> doubt.bearsOn(law.day(), answer.value()))
                    .map(Doubt::readings)
                    .distinct()
                    .collect(Collectors.joining(" "));
            return doubts.isEmpty()
                    ? silent("Aucun chiffre employé n’est incertain ce jour-là.")
                    : Finding.concludes(new Remark<>(FigureWarning.CASE_LAW_UNSETTLED, basis(), doubts), doubts);
        }
    }

    /** A figure that was not read in the text itself is told as such. */
    private static final class Sure extends Sentence<Answered, String> {

        Sure() {
            super("LAW-020", ccp("R2121-3"), reads());
        }

        @Override
        public Finding<String> examine(Answered answer, Law law) {
            var unsure = law.used().stream()
                    .filter(figure -> figure.certainty() != Certainty.VERIFIED)
                    .map(figure -> figure.label() + " (" + figure.certainty().label() + ")")
                    .collect(Collectors.joining(" ; "));
            return unsure.isEmpty()
                    ? silent("Tous les chiffres employés ont été lus dans leur texte.")
                    : Finding.concludes(unsure, "Chiffres à confirmer avant de s’y fier : " + unsure + ".");
        }
    }
}
