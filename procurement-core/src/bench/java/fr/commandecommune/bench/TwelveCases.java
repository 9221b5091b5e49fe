package fr.commandecommune.bench;

import fr.commandecommune.procedure.TwelveRules;
import fr.commandecommune.procedure.TwelveRules.Found;
import fr.commandecommune.procedure.TwelveRules.Valued;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The same purchases for both engines, their value reckoned before. */
final class TwelveCases {

    private final List<Valued> purchases =
            VariedPurchases.some(AnswerBenchmark.QUESTIONS).stream().map(TwelveRules::valued).toList();

    List<Valued> purchases() {
        return purchases;
    }

    /**
     * How many purchases were put to both engines, which answered the same.
     *
     * @throws IllegalStateException at the first purchase where they differ
     */
    int checked() {
        return compared().size();
    }

    /** The answers that occur: procedure and publicity. */
    Set<String> ways() {
        return new TreeSet<>(compared());
    }

    private List<String> compared() {
        var answers = new ArrayList<String>();
        try (var session = new DroolsSession()) {
            for (var purchase : purchases) {
                var ours = told(TwelveRules.decide(purchase));
                var theirs = told(session.decide(purchase));
                if (!ours.equals(theirs)) {
                    throw new IllegalStateException(purchase + ": " + ours + " here, " + theirs + " in Drools");
                }
                answers.add(ours);
            }
        }
        return answers;
    }

    private static String told(Found found) {
        var publicity = found.publicity().conclusions();
        return found.procedure().conclusion() + "/" + (publicity.isEmpty() ? null : publicity.getFirst());
    }

    private static String told(Bought bought) {
        return bought.getProcedure() + "/" + bought.getPublicity();
    }
}
