package fr.commandecommune.web.simulator;

import fr.commandecommune.web.simulator.Comparison.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What descriptions of a purchase say, in the words of the page; lots are recognised by their numbers. */
final class ComparedFacts {

    private static final String LOTS = "lots";
    private static final String LATE_MEMBERS = "group.lateMembers";
    private static final String LATE_MEMBERS_LABEL = "Membres entrés après les autres";
    private static final Words WORDS = new Words();

    private ComparedFacts() {}

    /** All that a description says. */
    static List<Row> of(TypedFacts facts) {
        return differing(TypedFacts.of(Map.of()), facts);
    }

    /** What differs between two. */
    static List<Row> differing(TypedFacts kept, TypedFacts tried) {
        var rows = new ArrayList<Row>();
        for (var name : FactNames.all()) {
            rows.add(new Row(FactNames.label(name), FactNames.shown(name, kept), FactNames.shown(name, tried)));
        }
        Stream.concat(numbers(kept), numbers(tried))
                .distinct()
                .map(number -> new Row("Lot " + number, lot(number, kept), lot(number, tried)))
                .forEach(rows::add);
        rows.add(new Row(LATE_MEMBERS_LABEL, lateMembers(kept), lateMembers(tried)));
        return rows.stream().filter(row -> !row.same()).toList();
    }

    /** Where a fact is told on the page, to be put before what is said of it; nothing where the sentence says it all. */
    static String place(String name, TypedFacts facts) {
        if (FactNames.all().contains(name)) {
            return FactNames.label(name) + "\u00A0: ";
        }
        if (name.startsWith(LATE_MEMBERS + ".")) {
            return LATE_MEMBERS_LABEL + "\u00A0: ";
        }
        return facts.places(LOTS).stream()
                .map(place -> LOTS + "." + place)
                .filter(lot -> name.startsWith(lot + "."))
                .map(lot -> "Lot " + facts.one(lot + ".number") + "\u00A0: ")
                .findFirst()
                .orElse("");
    }

    private static Stream<String> numbers(TypedFacts facts) {
        return facts.places(LOTS).stream().map(place -> facts.one(LOTS + "." + place + ".number"));
    }

    /** Its title, its amounts and how it is treated; nothing where there is no such lot. */
    private static List<String> lot(String number, TypedFacts facts) {
        return facts.places(LOTS).stream()
                .map(place -> LOTS + "." + place)
                .filter(name -> facts.one(name + ".number").equals(number))
                .flatMap(name -> told(name, facts).stream())
                .toList();
    }

    private static List<String> told(String name, TypedFacts facts) {
        var said = new ArrayList<String>();
        said.add(facts.one(name + ".title"));
        for (int place : facts.places(name + ".amounts")) {
            said.add(amount(name + ".amounts." + place, facts));
        }
        said.add(FactNames.label(WORDS.smallLots(), facts.one(name + ".smallLot")));
        said.removeIf(String::isEmpty);
        return said;
    }

    private static String amount(String name, TypedFacts facts) {
        var times = facts.one(name + ".times");
        return FactNames.label(WORDS.amounts(), facts.one(name + ".kind")) + "\u00A0: "
                + (times.isEmpty() ? "" : times + "\u00A0× ") + FactNames.money(facts.one(name + ".amount"));
    }

    private static List<String> lateMembers(TypedFacts facts) {
        return facts.places(LATE_MEMBERS).stream()
                .map(place -> LATE_MEMBERS + "." + place)
                .map(name -> facts.one(name + ".name") + ", " + FactNames.day(facts.one(name + ".joinedOn")))
                .toList();
    }
}
