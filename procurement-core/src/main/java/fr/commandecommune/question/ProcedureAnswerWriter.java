package fr.commandecommune.question;

import fr.commandecommune.procedure.LotRegime;
import fr.commandecommune.procedure.ProcedureAnswer;
import fr.commandecommune.procedure.SmallLots;
import fr.commandecommune.procedure.TimeLimit;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the answer to a question of the kind PROCEDURE. */
final class ProcedureAnswerWriter {

    private ProcedureAnswerWriter() {}

    static Map<String, @Nullable Object> write(ProcedureAnswer answer) {
        var tree = new LinkedHashMap<String, @Nullable Object>();
        tree.put("estimatedValue", Decimals.amount(answer.estimatedValue()));
        tree.put("procedure", answer.procedure().name());
        tree.put(
                "allowedProcedures",
                answer.allowedProcedures().stream().map(Enum::name).toList());
        tree.put("publicity", answer.publicity().name());
        tree.put("lots", answer.lots().stream().map(ProcedureAnswerWriter::lot).toList());
        var smallLots = answer.smallLots();
        tree.put("smallLots", smallLots == null ? null : smallLots(smallLots));
        tree.put("duties", Explanations.remarks(answer.duties()));
        tree.put("breaches", Explanations.remarks(answer.breaches()));
        tree.put("warnings", Explanations.remarks(answer.warnings()));
        tree.put(
                "timeLimits",
                answer.timeLimits().stream()
                        .map(ProcedureAnswerWriter::timeLimit)
                        .toList());
        tree.put("explanation", Explanations.steps(answer.explanation()));
        tree.put("parameters", Explanations.parameters(answer.parameters()));
        return tree;
    }

    private static Map<String, Object> lot(LotRegime lot) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("number", lot.number());
        tree.put("value", Decimals.amount(lot.value()));
        tree.put("regime", lot.regime().name());
        return tree;
    }

    private static Map<String, @Nullable Object> smallLots(SmallLots lots) {
        var tree = new LinkedHashMap<String, @Nullable Object>();
        var mechanism = lots.mechanism();
        var ceiling = lots.ceiling();
        tree.put("mechanism", mechanism == null ? null : mechanism.name());
        tree.put("ceiling", ceiling == null ? null : Decimals.amount(ceiling));
        tree.put("budget", Decimals.amount(lots.budget()));
        tree.put("eligible", lots.eligible());
        tree.put("maximalSubsets", lots.maximalSubsets());
        tree.put("truncated", lots.truncated());
        if (lots.noPublicityEligible() != null) {
            tree.put("noPublicityEligible", lots.noPublicityEligible());
        }
        return tree;
    }

    private static Map<String, Object> timeLimit(TimeLimit limit) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("event", limit.event().name());
        put(tree, "minimumDays", limit.minimumDays());
        put(tree, "maximumDays", limit.maximumDays());
        put(tree, "maximumMonths", limit.maximumMonths());
        tree.put("legalBasis", Explanations.articles(limit.legalBasis()));
        return tree;
    }

    private static void put(Map<String, Object> tree, String name, @Nullable Integer count) {
        if (count != null) {
            tree.put(name, BigDecimal.valueOf(count));
        }
    }
}
