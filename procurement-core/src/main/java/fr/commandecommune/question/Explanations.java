package fr.commandecommune.question;

import fr.commandecommune.law.Citation;
import fr.commandecommune.law.Figure;
import fr.commandecommune.reasoning.Remark;
import fr.commandecommune.reasoning.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What every answer holds: the steps of its explanation and the dated figures that were used. */
final class Explanations {

    private Explanations() {}

    /** What a step or a remark says; the text is empty where it tells facts of the case. */
    private record Said(Object by, String as, String text) {}

    /** A value of a figure, by its code and its first day. */
    private record Valued(String code, LocalDate from) {}

    static List<Map<String, @Nullable Object>> steps(List<Step> steps) {
        var trees = new ArrayList<Map<String, @Nullable Object>>(steps.size());
        steps.forEach(step -> trees.add(said(step)));
        return trees;
    }

    private static Map<String, @Nullable Object> said(Step step) {
        var fixed = step.fixedText();
        var outcome = step.outcome().name();
        return fixed == null
                ? new ToldPart(FixedParts.of(new Said(step.rule(), outcome, ""), () -> tree(step, "")), step.text())
                : FixedParts.of(new Said(step.rule(), outcome, fixed), () -> tree(step, step.text()));
    }

    private static Map<String, @Nullable Object> tree(Step step, String text) {
        var tree = new LinkedHashMap<String, @Nullable Object>();
        tree.put("rule", step.rule());
        tree.put("outcome", step.outcome().name());
        tree.put(ToldPart.TEXT, text);
        tree.put("legalBasis", articles(step.legalBasis()));
        return tree;
    }

    static List<Map<String, @Nullable Object>> parameters(List<Figure> figures) {
        var trees = new ArrayList<Map<String, @Nullable Object>>(figures.size());
        for (var figure : figures) {
            trees.add(FixedParts.of(new Valued(figure.code(), figure.from()), () -> tree(figure)));
        }
        return trees;
    }

    private static Map<String, @Nullable Object> tree(Figure figure) {
        var tree = new LinkedHashMap<String, @Nullable Object>();
        tree.put("code", figure.code());
        tree.put("value", figure.value());
        tree.put("from", figure.from().toString());
        var until = figure.until();
        tree.put("until", until == null ? null : until.toString());
        tree.put("setBy", figure.setBy());
        return tree;
    }

    static <C extends Enum<C>> List<Map<String, @Nullable Object>> remarks(List<Remark<C>> remarks) {
        var trees = new ArrayList<Map<String, @Nullable Object>>(remarks.size());
        for (var remark : remarks) {
            trees.add(said(remark));
        }
        return trees;
    }

    private static Map<String, @Nullable Object> said(Remark<?> remark) {
        var fixed = remark.wording().fixedText();
        var basis = remark.legalBasis();
        var code = remark.code().name();
        return fixed == null
                ? new ToldPart(FixedParts.of(new Said(basis, code, ""), () -> tree(remark, "")), remark.text())
                : FixedParts.of(new Said(basis, code, fixed), () -> tree(remark, remark.text()));
    }

    private static Map<String, @Nullable Object> tree(Remark<?> remark, String text) {
        var tree = new LinkedHashMap<String, @Nullable Object>();
        tree.put("code", remark.code().name());
        tree.put("legalBasis", articles(remark.legalBasis()));
        tree.put(ToldPart.TEXT, text);
        return tree;
    }

    static List<String> articles(List<Citation> citations) {
        var articles = new ArrayList<String>(citations.size());
        for (var citation : citations) {
            articles.add(citation.toString());
        }
        return articles;
    }
}
