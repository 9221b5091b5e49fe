package fr.commandecommune.question;

import fr.commandecommune.reasoning.Reasoned;
import fr.commandecommune.reasoning.Remark;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An answer as it is written, field by field; it ends with what every reasoned answer holds. */
final class AnswerTree {

    private final Map<String, @Nullable Object> tree = new LinkedHashMap<>();

    AnswerTree amount(String name, @Nullable BigDecimal amount) {
        return put(name, amount == null ? null : Decimals.amount(amount));
    }

    AnswerTree plain(String name, @Nullable BigDecimal number) {
        return put(name, number == null ? null : Decimals.plain(number));
    }

    AnswerTree put(String name, @Nullable Object value) {
        tree.put(name, value);
        return this;
    }

    /** Whole numbers, as JSON numbers. */
    AnswerTree counts(String name, List<Integer> counts) {
        return put(name, counts.stream().map(BigDecimal::valueOf).toList());
    }

    Map<String, @Nullable Object> ending(Reasoned<?> reasoned) {
        return ending(reasoned, List.of());
    }

    /** With warnings of the kind's own before those of the figures. */
    <C extends Enum<C>> Map<String, @Nullable Object> ending(Reasoned<?> reasoned, List<Remark<C>> own) {
        var warnings = new ArrayList<Map<String, @Nullable Object>>(Explanations.remarks(own));
        warnings.addAll(Explanations.remarks(reasoned.warnings()));
        tree.put("warnings", warnings);
        tree.put("explanation", Explanations.steps(reasoned.explanation()));
        tree.put("parameters", Explanations.parameters(reasoned.parameters()));
        return tree;
    }
}
