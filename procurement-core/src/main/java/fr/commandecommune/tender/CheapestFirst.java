package fr.commandecommune.tender;

import fr.commandecommune.law.Law;
import fr.commandecommune.reasoning.Finding;
import fr.commandecommune.reasoning.Rule;
import java.math.BigDecimal;
import java.util.List;

/** The cheapest tender is first, alone unless another has the same price. */
final class CheapestFirst extends Rule<ScoreQuestion, List<Integer>> {

    CheapestFirst() {
        super("SCORE-020", ccp("R2152-6"), reads());
    }

    @Override
    public Finding<List<Integer>> examine(ScoreQuestion question, Law law) {
        var sorted = question.prices().stream().sorted().toList();
        var ranks = question.prices().stream()
                .map(price -> first(sorted, price) + 1)
                .toList();
        return Finding.concludes(ranks, "Le rang suit le prix, même où l’arrondi donne la même note.");
    }

    private static int first(List<BigDecimal> sorted, BigDecimal price) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted.get(middle).compareTo(price) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
