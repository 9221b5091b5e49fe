package fr.commandecommune.tender;

import fr.commandecommune.law.Citation;
import fr.commandecommune.law.Law;
import fr.commandecommune.reasoning.Finding;
import fr.commandecommune.reasoning.Remark;
import fr.commandecommune.reasoning.Rule;
import fr.commandecommune.reasoning.Wording;
import fr.commandecommune.tender.ScoreQuestion.Method;
import java.util.Collections;
import java.util.List;

/** What a prudent lawyer would want to see of a scoring. */
final class ScoreWarnings {

    private ScoreWarnings() {}

    static List<Rule<ScoreQuestion, Remark<ScoreWarning>>> all() {
        return List.of(new Floored(), new Single(), new Risky());
    }

    private abstract static class ScoreRule extends Rule<ScoreQuestion, Remark<ScoreWarning>> {

        private final ScoreWarning code;

        ScoreRule(String id, ScoreWarning code, List<Citation> basis) {
            super(id, basis, reads());
            this.code = code;
        }

        final Finding<Remark<ScoreWarning>> warns(String text) {
            return Finding.concludes(new Remark<>(code, basis(), Wording.of(text)), text);
        }
    }

    /** A negative score is unlawful: the floor is at zero. */
    private static final class Floored extends ScoreRule {

        Floored() {
            super(
                    "SCORE-030",
                    ScoreWarning.NEGATIVE_SCORE_FLOORED,
                    List.of(new Citation("CE 18-12-2012 n° 362532", "")));
        }

        @Override
        public Finding<Remark<ScoreWarning>> examine(ScoreQuestion question, Law law) {
            var lowest = Collections.min(question.prices());
            return question.method() == Method.DOUBLE_BEST
                            && question.prices().stream()
                                    .anyMatch(price -> ScoreFormula.unfloored(price, lowest)
                                                    .signum()
                                            < 0)
                    ? warns(
                            "Des notes négatives ont été ramenées à zéro : une note négative fausserait les autres critères.")
                    : silent("Aucune note ne descend sous zéro.");
        }
    }

    /** A single price has nothing to be compared with. */
    private static final class Single extends ScoreRule {

        Single() {
            super("SCORE-040", ScoreWarning.SINGLE_TENDER, Rule.ccp("R2152-6"));
        }

        @Override
        public Finding<Remark<ScoreWarning>> examine(ScoreQuestion question, Law law) {
            return question.prices().size() == 1
                    ? warns("Une seule offre : la note ne compare rien, le prix se juge par rapport à l’estimation.")
                    : silent("Plusieurs offres sont comparées.");
        }
    }

    /** A method that gives the dearest nothing exaggerates small differences. */
    private static final class Risky extends ScoreRule {

        Risky() {
            super("SCORE-050", ScoreWarning.RISKY_METHOD, List.of(new Citation("CE 24-05-2017 n° 405787", "")));
        }

        @Override
        public Finding<Remark<ScoreWarning>> examine(ScoreQuestion question, Law law) {
            return question.method() == Method.LINEAR
                    ? warns(
                            "La formule linéaire donne zéro à l’offre la plus chère et exagère les écarts : la jurisprudence"
                                    + " n’est pas nette, la formule proportionnelle est plus sûre.")
                    : silent("La formule ne donne pas zéro d’office à l’offre la plus chère.");
        }
    }
}
