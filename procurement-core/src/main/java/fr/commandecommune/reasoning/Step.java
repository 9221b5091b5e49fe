package fr.commandecommune.reasoning;

import fr.commandecommune.law.Citation;
import fr.commandecommune.law.French;
import fr.commandecommune.reasoning.Finding.Asks;
import fr.commandecommune.reasoning.Finding.Concludes;
import fr.commandecommune.reasoning.Finding.Silent;
import fr.commandecommune.reasoning.Finding.SilentAlike;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One line of the explanation: a rule, what it said, and the French sentence that gives the figures compared. */
public final class Step {

    private final Rule<?, ?> source;
    private final Finding<?> finding;
    private final List<String> setAsideBy;

    /** @param setAsideBy the ids of the concluding rules that set this one aside, by derogation */
    Step(Rule<?, ?> source, Finding<?> finding, List<String> setAsideBy) {
        this.source = source;
        this.finding = finding;
        this.setAsideBy = setAsideBy;
    }

    /** The stable id of the rule. */
    public String rule() {
        return source.id();
    }

    /** What it said; a rule set aside is silent. */
    public Outcome outcome() {
        return switch (finding) {
            case Concludes<?> concludes -> setAsideBy.isEmpty() ? Outcome.CONCLUDES : Outcome.SILENT;
            case Silent<?> silent -> Outcome.SILENT;
            case SilentAlike<?> silent -> Outcome.SILENT;
            case Asks<?> asks -> Outcome.ASKS;
        };
    }

    /** The sentence as French prints it. */
    public String text() {
        var text = finding.wording().text();
        return French.typeset(
                setAsideBy.isEmpty()
                        ? text
                        : text + " Règle écartée par dérogation : " + String.join(", ", setAsideBy) + ".");
    }

    /** The sentence, not yet typeset, where it is the same in every case; else null. */
    public @Nullable String fixedText() {
        return setAsideBy.isEmpty() ? finding.wording().fixedText() : null;
    }

    /** The articles of the rule. */
    public List<Citation> legalBasis() {
        return source.basis();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Step step
                && rule().equals(step.rule())
                && outcome() == step.outcome()
                && text().equals(step.text());
    }

    @Override
    public int hashCode() {
        return Objects.hash(rule(), outcome());
    }

    @Override
    public String toString() {
        return rule() + " " + outcome() + " " + text();
    }
}
