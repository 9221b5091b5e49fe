package fr.commandecommune.web.simulator;

import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What the buttons of the page do to the facts: a lot or an amount more, or less. */
final class Changes {

    static final int MOST_LOTS = 40;
    static final int MOST_AMOUNTS = 12;

    private static final Pattern PLACE = Pattern.compile("lots\\.[0-9]{1,2}(\\.amounts\\.[0-9]{1,2})?");
    private static final Pattern LOT = Pattern.compile("lots\\.[0-9]{1,2}");

    private Changes() {}

    /** The facts after the change, and the part of the page to look at. */
    record Changed(TypedFacts facts, String place) {}

    /** Carries out what a button says; a button that is not of this page changes nothing. */
    static Changed of(TypedFacts facts, String button) {
        var target = button.length() < 2 ? "" : button.substring(1);
        if (button.startsWith("+") && target.equals("lots") && facts.count("lots") < MOST_LOTS) {
            return lotMore(facts);
        }
        if (button.startsWith("+")
                && LOT.matcher(target).matches()
                && facts.saysOf(target + ".")
                && facts.count(target + ".amounts") < MOST_AMOUNTS) {
            return amountMore(facts, target);
        }
        if (button.startsWith("-") && PLACE.matcher(target).matches()) {
            return new Changed(facts.without(target), "lots");
        }
        return new Changed(facts, "resultat");
    }

    private static Changed lotMore(TypedFacts facts) {
        int place = facts.count("lots");
        var number = IntStream.iterate(place + 1, next -> next + 1)
                .mapToObj(String::valueOf)
                .filter(free -> facts.places("lots").stream()
                        .noneMatch(lot -> facts.one("lots." + lot + ".number").equals(free)))
                .findFirst()
                .orElseThrow();
        var more = facts.with("lots." + place + ".number", number);
        return new Changed(amountMore(more, "lots." + place).facts(), "lots." + place);
    }

    private static Changed amountMore(TypedFacts facts, String lot) {
        var amount = lot + ".amounts." + facts.count(lot + ".amounts");
        return new Changed(facts.with(amount + ".kind", "BASE"), amount);
    }
}
