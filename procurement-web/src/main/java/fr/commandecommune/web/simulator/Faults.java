package fr.commandecommune.web.simulator;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** What stands in the way of an answer: a sentence a field, the facts that are missing apart from those that are wrong. */
record Faults(Map<String, String> missing, Map<String, String> wrong) {

    Faults() {
        this(new LinkedHashMap<>(), new LinkedHashMap<>());
    }

    boolean none() {
        return missing.isEmpty() && wrong.isEmpty();
    }

    /** What is to be told at a field; nothing where all is well there. */
    public String at(String name) {
        return wrong.getOrDefault(name, missing.getOrDefault(name, ""));
    }

    /** Whether a part of the page has something to tell. */
    public boolean under(String prefix) {
        return Stream.of(wrong, missing)
                .flatMap(faults -> faults.keySet().stream())
                .anyMatch(name -> name.startsWith(prefix));
    }
}
