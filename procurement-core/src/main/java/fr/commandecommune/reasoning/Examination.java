package fr.commandecommune.reasoning;

import fr.commandecommune.law.Law;
import fr.commandecommune.reasoning.Finding.Asks;
import fr.commandecommune.reasoning.Finding.Concludes;
import fr.commandecommune.reasoning.Finding.Silent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Every rule put to one case. Their order decides nothing.
 *
 * @param conclusions what the rules conclude, those set aside left out
 * @param concluding the ids of the rules that conclude
 * @param trace what each rule said
 */
public record Examination<C>(List<C> conclusions, Set<String> concluding, List<Step> trace) {

    public static <F, C> Examination<C> of(List<? extends Rule<F, C>> rules, F facts, Law law) {
        var findings = new ArrayList<Finding<C>>();
        for (var rule : rules) {
            findings.add(rule.examine(facts, law.limitedTo(rule.figures())));
        }
        var setAside = setAside(rules, findings);
        var conclusions = new ArrayList<C>();
        var concluding = new LinkedHashSet<String>();
        var trace = new ArrayList<Step>();
        for (int i = 0; i < rules.size(); i++) {
            var rule = rules.get(i);
            var stronger = setAside.getOrDefault(rule.id(), List.of());
            trace.add(step(rule, findings.get(i), stronger));
            if (findings.get(i) instanceof Concludes<C> found && stronger.isEmpty()) {
                conclusions.add(found.conclusion());
                concluding.add(rule.id());
            }
        }
        return new Examination<>(List.copyOf(conclusions), Set.copyOf(concluding), List.copyOf(trace));
    }

    private static <F, C> Step step(Rule<F, C> rule, Finding<C> finding, List<String> stronger) {
        if (finding instanceof Concludes<C> && !stronger.isEmpty()) {
            var text = finding.text() + " Règle écartée par dérogation : " + String.join(", ", stronger) + ".";
            return new Step(rule.id(), Outcome.SILENT, text, rule.basis());
        }
        return new Step(rule.id(), outcome(finding), finding.text(), rule.basis());
    }

    private static <C> Outcome outcome(Finding<C> finding) {
        return switch (finding) {
            case Concludes<C> concludes -> Outcome.CONCLUDES;
            case Silent<C> silent -> Outcome.SILENT;
            case Asks<C> asks -> Outcome.ASKS;
        };
    }

    /** The rules set aside, each with the concluding rules that do so. */
    private static <F, C> Map<String, List<String>> setAside(
            List<? extends Rule<F, C>> rules, List<Finding<C>> findings) {
        var setAside = new HashMap<String, List<String>>();
        for (int i = 0; i < rules.size(); i++) {
            if (findings.get(i) instanceof Concludes<C>) {
                for (var weaker : rules.get(i).setsAside()) {
                    setAside.computeIfAbsent(weaker, id -> new ArrayList<>())
                            .add(rules.get(i).id());
                }
            }
        }
        return setAside;
    }
}
