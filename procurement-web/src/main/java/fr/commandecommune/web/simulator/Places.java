package fr.commandecommune.web.simulator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The places of facts in their lists: lots, amounts of a lot, late members. */
final class Places {

    private static final Pattern ENTRY = Pattern.compile("(lots|group\\.lateMembers)\\.(0|[1-9][0-9]?)\\.(.+)");
    private static final Pattern AMOUNT = Pattern.compile("amounts\\.(0|[1-9][0-9]?)\\.(.+)");

    private Places() {}

    /** The same facts, the entries of each list counted from 0 without a gap. */
    static Map<String, List<String>> recounted(Map<String, List<String>> given) {
        var lists = new TreeMap<String, NavigableSet<Integer>>();
        given.keySet()
                .forEach(name -> ofName(name)
                        .forEach((list, place) -> lists.computeIfAbsent(list, first -> new TreeSet<>())
                                .add(place)));
        var facts = new LinkedHashMap<String, List<String>>();
        given.forEach((name, values) -> facts.put(recounted(name, lists), values));
        return facts;
    }

    /** The lists this name goes through, and its place in each. */
    private static Map<String, Integer> ofName(String name) {
        var entry = ENTRY.matcher(name);
        if (!entry.matches()) {
            return Map.of();
        }
        var places = new LinkedHashMap<String, Integer>();
        places.put(entry.group(1), Integer.valueOf(entry.group(2)));
        var amount = AMOUNT.matcher(entry.group(3));
        if (amount.matches()) {
            places.put(
                    entry.group(1) + "." + Integer.valueOf(entry.group(2)) + ".amounts",
                    Integer.valueOf(amount.group(1)));
        }
        return places;
    }

    private static String recounted(String name, Map<String, NavigableSet<Integer>> lists) {
        var entry = ENTRY.matcher(name);
        if (!entry.matches()) {
            return name;
        }
        var words = new ArrayList<String>();
        var places = List.copyOf(ofName(name).entrySet());
        words.add(entry.group(1));
        words.add(String.valueOf(place(places.getFirst(), lists)));
        var rest = AMOUNT.matcher(entry.group(3));
        if (rest.matches()) {
            words.add("amounts");
            words.add(String.valueOf(place(places.getLast(), lists)));
            words.add(rest.group(2));
        } else {
            words.add(entry.group(3));
        }
        return String.join(".", words);
    }

    private static int place(Map.Entry<String, Integer> entry, Map<String, NavigableSet<Integer>> lists) {
        return lists.getOrDefault(entry.getKey(), new TreeSet<>())
                .headSet(entry.getValue())
                .size();
    }
}
