package fr.commandecommune.question;

import fr.commandecommune.law.Citation;
import fr.commandecommune.law.Figure;
import fr.commandecommune.reasoning.Remark;
import fr.commandecommune.reasoning.Step;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What every answer holds: the steps of its explanation and the dated figures that were used. */
final class Explanations {

    private Explanations() {}

    static List<Map<String, Object>> steps(List<Step> steps) {
        return steps.stream()
                .map(step -> {
                    var tree = new LinkedHashMap<String, Object>();
                    tree.put("rule", step.rule());
                    tree.put("outcome", step.outcome().name());
                    tree.put("text", step.text());
                    tree.put("legalBasis", articles(step.legalBasis()));
                    return (Map<String, Object>) tree;
                })
                .toList();
    }

    static List<Map<String, @Nullable Object>> parameters(List<Figure> figures) {
        return figures.stream()
                .map(figure -> {
                    var tree = new LinkedHashMap<String, @Nullable Object>();
                    tree.put("code", figure.code());
                    tree.put("value", figure.value());
                    tree.put("from", figure.from().toString());
                    var until = figure.until();
                    tree.put("until", until == null ? null : until.toString());
                    tree.put("setBy", figure.setBy());
                    return (Map<String, @Nullable Object>) tree;
                })
                .toList();
    }

    static <C extends Enum<C>> List<Map<String, Object>> remarks(List<Remark<C>> remarks) {
        return remarks.stream()
                .map(remark -> {
                    var tree = new LinkedHashMap<String, Object>();
                    tree.put("code", remark.code().name());
                    tree.put("legalBasis", articles(remark.legalBasis()));
                    tree.put("text", remark.text());
                    return (Map<String, Object>) tree;
                })
                .toList();
    }

    static List<String> articles(List<Citation> citations) {
        return citations.stream().map(Citation::toString).toList();
    }
}
