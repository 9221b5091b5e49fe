package fr.commandecommune.question;

import fr.commandecommune.law.Citation;
import fr.commandecommune.law.Figure;
import fr.commandecommune.reasoning.Remark;
import fr.commandecommune.reasoning.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What every answer holds: the steps of its explanation and the dated figures that were used. */
final class Explanations {

    private Explanations() {}

    static List<Map<String, Object>> steps(List<Step> steps) {
        var trees = new ArrayList<Map<String, Object>>(steps.size());
        for (var step : steps) {
            var tree = new LinkedHashMap<String, Object>();
            tree.put("rule", step.rule());
            tree.put("outcome", step.outcome().name());
            tree.put("text", step.text());
            tree.put("legalBasis", articles(step.legalBasis()));
            trees.add(tree);
        }
        return trees;
    }

    static List<Map<String, @Nullable Object>> parameters(List<Figure> figures) {
        var trees = new ArrayList<Map<String, @Nullable Object>>(figures.size());
        for (var figure : figures) {
            var tree = new LinkedHashMap<String, @Nullable Object>();
            tree.put("code", figure.code());
            tree.put("value", figure.value());
            tree.put("from", figure.from().toString());
            var until = figure.until();
            tree.put("until", until == null ? null : until.toString());
            tree.put("setBy", figure.setBy());
            trees.add(tree);
        }
        return trees;
    }

    static <C extends Enum<C>> List<Map<String, Object>> remarks(List<Remark<C>> remarks) {
        var trees = new ArrayList<Map<String, Object>>(remarks.size());
        for (var remark : remarks) {
            var tree = new LinkedHashMap<String, Object>();
            tree.put("code", remark.code().name());
            tree.put("legalBasis", articles(remark.legalBasis()));
            tree.put("text", remark.text());
            trees.add(tree);
        }
        return trees;
    }

    static List<String> articles(List<Citation> citations) {
        var articles = new ArrayList<String>(citations.size());
        for (var citation : citations) {
            articles.add(citation.toString());
        }
        return articles;
    }
}
