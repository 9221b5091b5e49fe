package fr.commandecommune.reasoning;

import fr.commandecommune.law.Citation;
import fr.commandecommune.law.French;
import java.util.List;

/**
 * One line of the explanation: a rule, what it said, and the French sentence that gives the figures compared.
 *
 * @param rule the stable id of the rule
 */
public record Step(String rule, Outcome outcome, String text, List<Citation> legalBasis) {

    /** The sentence as French prints it. */
    @Override
    public String text() {
        return French.typeset(text);
    }
}
