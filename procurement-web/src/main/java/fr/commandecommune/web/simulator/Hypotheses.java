package fr.commandecommune.web.simulator;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The facts of the address: those of the form, and those that were kept to be compared with them.
 *
 * @param tried what the form describes
 * @param kept behind a prefix of their own; empty where nothing is compared
 */
record Hypotheses(TypedFacts tried, TypedFacts kept) {

    private static final String PREFIX = "gardee.";

    /** Reads an address. What was kept is also what is tried, as long as nothing else is. */
    static Hypotheses of(Map<String, String[]> parameters) {
        var kept = TypedFacts.of(behindPrefix(parameters));
        var tried = TypedFacts.of(others(parameters));
        return new Hypotheses(tried.isEmpty() ? kept : tried, kept);
    }

    static Hypotheses alone(TypedFacts facts) {
        return new Hypotheses(facts, TypedFacts.of(Map.of()));
    }

    /** Whether the address already said it all in this very way. */
    boolean sayExactly(Map<String, String[]> parameters) {
        return kept.saysExactly(behindPrefix(parameters)) && tried.saysExactly(others(parameters));
    }

    boolean compared() {
        return !kept.isEmpty();
    }

    Hypotheses with(TypedFacts facts) {
        return new Hypotheses(facts, kept);
    }

    /** The address of the page that says all this. */
    public String address() {
        return "/procedure?" + tried.query() + (compared() ? "&" + kept.query(PREFIX) : "");
    }

    /** The page on which what the form describes is kept, to be compared with what it becomes. */
    public String toCompare() {
        return new Hypotheses(tried, tried).address() + "#resultat";
    }

    /** The page on which the form describes what was kept, and the other way round. */
    public String swapped() {
        return new Hypotheses(kept, tried).address() + "#resultat";
    }

    /** The page without comparison. */
    public String triedAlone() {
        return alone(tried).address() + "#resultat";
    }

    /** What a form must send along for the comparison to go on. */
    public Map<String, Iterable<String>> hidden() {
        var hidden = new LinkedHashMap<String, Iterable<String>>();
        kept.names().forEach(name -> hidden.put(PREFIX + name, kept.all(name)));
        return hidden;
    }

    private static Map<String, String[]> behindPrefix(Map<String, String[]> parameters) {
        var facts = new LinkedHashMap<String, String[]>();
        parameters.forEach((name, values) -> {
            if (name.startsWith(PREFIX)) {
                facts.put(name.substring(PREFIX.length()), values);
            }
        });
        return facts;
    }

    private static Map<String, String[]> others(Map<String, String[]> parameters) {
        var facts = new LinkedHashMap<>(parameters);
        facts.keySet().removeIf(name -> name.startsWith(PREFIX));
        return facts;
    }
}
