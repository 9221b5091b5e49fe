package fr.commandecommune.web.simulator;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The facts of a purchase as they stand in the address of the page: each under the path of its field in the public
 * contract, with dots for brackets ({@code lots.0.amounts.1.amount}). Blank ones are left out, and the entries of a list
 * are counted from 0 without a gap.
 */
final class TypedFacts {

    private final Map<String, List<String>> facts;

    private TypedFacts(Map<String, List<String>> facts) {
        this.facts = facts;
    }

    /** Reads what a form sent. */
    static TypedFacts of(Map<String, String[]> parameters) {
        var given = new LinkedHashMap<String, List<String>>();
        parameters.forEach((name, values) -> {
            var said = Stream.of(values)
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .toList();
            if (!said.isEmpty()) {
                given.put(name, said);
            }
        });
        return new TypedFacts(Places.recounted(given));
    }

    /** Whether the address already said it all in this very way, blank fields left out. */
    boolean saysExactly(Map<String, String[]> parameters) {
        var said = new LinkedHashMap<String, List<String>>();
        parameters.forEach((name, values) -> said.put(name, List.of(values)));
        return said.equals(facts);
    }

    /** The fact, or nothing. */
    public String one(String name) {
        return facts.getOrDefault(name, List.of("")).getFirst();
    }

    List<String> all(String name) {
        return facts.getOrDefault(name, List.of());
    }

    public boolean has(String name, String value) {
        return all(name).contains(value);
    }

    boolean isEmpty() {
        return facts.isEmpty();
    }

    List<String> names() {
        return List.copyOf(facts.keySet());
    }

    /** Whether anything is said of what this name begins. */
    public boolean saysOf(String prefix) {
        return facts.keySet().stream().anyMatch(name -> name.startsWith(prefix));
    }

    /** How many entries a list has. */
    public int count(String list) {
        return (int) facts.keySet().stream()
                .filter(name -> name.startsWith(list + "."))
                .map(name -> name.substring(list.length() + 1).split("\\.", 2)[0])
                .distinct()
                .count();
    }

    /** The places of a list, for a page that shows them one by one. */
    public List<Integer> places(String list) {
        return IntStream.range(0, count(list)).boxed().toList();
    }

    TypedFacts with(String name, String value) {
        var more = new LinkedHashMap<>(facts);
        more.put(name, List.of(value));
        return new TypedFacts(more);
    }

    /** Without an entry of a list; those after it move up. */
    TypedFacts without(String prefix) {
        var fewer = new LinkedHashMap<>(facts);
        fewer.keySet().removeIf(name -> name.equals(prefix) || name.startsWith(prefix + "."));
        return new TypedFacts(Places.recounted(fewer));
    }

    /** The query part of the address that says all this. */
    String query() {
        return query("");
    }

    /** The same, each name behind a prefix. */
    String query(String prefix) {
        return facts.entrySet().stream()
                .flatMap(fact ->
                        fact.getValue().stream().map(value -> encoded(prefix + fact.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
