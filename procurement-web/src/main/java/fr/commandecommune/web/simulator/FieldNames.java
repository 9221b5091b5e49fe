package fr.commandecommune.web.simulator;

import java.util.regex.Pattern;

/** Leads from the path of a refused field of the contract to the field of the page. */
final class FieldNames {

    private static final Pattern PLACE = Pattern.compile("\\[([0-9]+)]");
    private static final Pattern LAST_PLACE = Pattern.compile("\\.[0-9]+$");

    private FieldNames() {}

    static String of(String path, TypedFacts facts) {
        var name = PLACE.matcher(path).replaceAll(".$1");
        if (name.startsWith("smallLots")) {
            return "lots";
        }
        if (name.startsWith("lots") || name.startsWith("group.lateMembers")) {
            return name;
        }
        var list = LAST_PLACE.matcher(name).replaceFirst("");
        boolean typedByHand = list.equals("terms.awardCriteria")
                && Integer.parseInt(name.substring(list.length() + 1))
                        >= facts.all(list).size();
        return typedByHand ? "terms.otherCriteria" : list;
    }
}
