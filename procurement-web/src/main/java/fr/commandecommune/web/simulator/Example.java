package fr.commandecommune.web.simulator;

import java.util.LinkedHashMap;
import java.util.Map;

/** The purchase shown to who has not described one yet: two lots of supplies, somewhat below a threshold. */
final class Example {

    private Example() {}

    static TypedFacts facts() {
        var facts = new LinkedHashMap<String, String[]>();
        say(facts, "nature", "SUPPLIES");
        say(facts, "launchDate", "2027-03-15");
        say(facts, "buyer.category", "LOCAL_AUTHORITY");
        lot(facts, 0, "Papier et enveloppes", "43 000");
        lot(facts, 1, "Fournitures scolaires", "9 000");
        say(facts, "group", "true");
        say(facts, "group.members", "12");
        say(facts, "group.conventionSignedOn", "2027-01-18");
        say(facts, "group.coordinator.kind", "EPCI");
        say(facts, "group.committee", "COORDINATOR");
        say(facts, "terms.awardCriteria", "PRICE", "QUALITY", "ENVIRONMENT");
        say(facts, "terms.environmentalCondition", "true");
        return TypedFacts.of(facts);
    }

    private static void lot(Map<String, String[]> facts, int place, String title, String yearly) {
        var lot = "lots." + place;
        say(facts, lot + ".number", String.valueOf(place + 1));
        say(facts, lot + ".title", title);
        say(facts, lot + ".amounts.0.kind", "BASE");
        say(facts, lot + ".amounts.0.amount", yearly);
        say(facts, lot + ".amounts.1.kind", "RENEWAL");
        say(facts, lot + ".amounts.1.amount", yearly);
        say(facts, lot + ".amounts.1.times", "3");
    }

    private static void say(Map<String, String[]> facts, String name, String... values) {
        facts.put(name, values);
    }
}
