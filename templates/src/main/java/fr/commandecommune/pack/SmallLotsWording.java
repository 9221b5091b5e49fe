package fr.commandecommune.pack;

import fr.commandecommune.document.Block;
import fr.commandecommune.document.Table;
import fr.commandecommune.document.template.French;
import fr.commandecommune.procedure.ProcedureAnswer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the note says of the lots that may leave the common regime (R2123-1 2°, R2122-8). */
final class SmallLotsWording {

    private final ProcedureAnswer answer;
    private final String used;

    /** @param used the sentence that says what use is made of this regime */
    SmallLotsWording(ProcedureAnswer answer, String used) {
        this.answer = answer;
        this.used = used;
    }

    List<Block> blocks() {
        var small = answer.smallLots();
        if (small == null || small.mechanism() == null) {
            return List.of(Block.paragraph("Aucune règle propre aux petits lots n’est ouverte à cet achat."));
        }
        var blocks = new ArrayList<Block>();
        var facts = Table.facts("")
                .fact("Mécanisme", AnswerTables.capital(small.mechanism().label()));
        if (small.ceiling() != null) {
            facts.fact("Plafond d’un lot", "moins de " + French.euros(small.ceiling()) + " HT");
        }
        facts.fact("Enveloppe de tous ces lots", atMost(small.budget()) + " HT au plus");
        facts.fact("Lots sous le plafond", lots(small.eligible()));
        if (small.noPublicityEligible() != null) {
            facts.fact("Dont sous le plafond sans publicité", lots(small.noPublicityEligible()));
        }
        blocks.add(facts.toBlock());
        if (!small.maximalSubsets().isEmpty()) {
            var sets = small.maximalSubsets().stream()
                    .filter(set -> !set.isEmpty())
                    .map(Wording::lots)
                    .collect(Collectors.joining("\u202F; "));
            if (!sets.isEmpty()) {
                blocks.add(Block.paragraph("Pourraient suivre ensemble ce régime\u202F: " + sets
                        + (small.truncated() ? "\u202F; d’autres ensembles encore." : ".")
                        + " " + used));
            }
        }
        return blocks;
    }

    private static String lots(List<String> numbers) {
        return numbers.isEmpty() ? "aucun" : Wording.lots(numbers);
    }

    /** Amounts have cents: of a share of them, only whole cents can be reached. */
    private static String atMost(BigDecimal budget) {
        return French.euros(budget.setScale(2, RoundingMode.DOWN));
    }
}
