package fr.commandecommune.web.simulator;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The names that an address of the simulator may hold; the others are told, never passed over in silence. */
final class KnownNames {

    private static final Set<String> SINGLE = Set.of(
            "launchDate",
            "buyer.category",
            "buyer.operatingExpenditure",
            "nature",
            "speciality",
            "vatRate",
            "framework",
            "framework.maximum",
            "framework.maximumQuantity",
            "framework.durationMonths",
            "framework.longDurationJustified",
            "electronicSubmission",
            "circumstances",
            "terms.awardCriteria",
            "terms.otherCriteria",
            "terms.environmentalCondition",
            "terms.socialCondition",
            "terms.socialExemption",
            "terms.variantsStated",
            "terms.priceForm",
            "terms.revisionMonths",
            "terms.durationMonths",
            "terms.derogations",
            "terms.derogationsListed",
            "group",
            "group.members",
            "group.conventionSignedOn",
            "group.councilApproval",
            "group.coordinator.kind",
            "group.coordinator.hasNeed",
            "group.coordinator.statutesProvide",
            "group.coordinator.freeOfCharge",
            "group.committee",
            "group.memberCategories");
    private static final Set<String> REPEATED =
            Set.of("circumstances", "terms.awardCriteria", "group.memberCategories");
    private static final Pattern LISTED =
            Pattern.compile("lots\\.[0-9]{1,2}\\.(number|title|smallLot|amounts\\.[0-9]{1,2}\\.(kind|amount|times))"
                    + "|group\\.lateMembers\\.[0-9]{1,2}\\.(name|joinedOn)");

    private static final Pattern SMALL_LOT = Pattern.compile("lots\\.[0-9]{1,2}\\.smallLot");
    private static final Set<String> REGIMES = Set.of("ADAPTED", "NO_PUBLICITY");

    private KnownNames() {}

    /** The names of these facts that mean nothing here. */
    static List<String> unknown(TypedFacts facts) {
        return facts.names().stream()
                .filter(name -> !SINGLE.contains(name) && !LISTED.matcher(name).matches())
                .toList();
    }

    /** The facts of the page alone whose value is none of its choices. */
    static List<String> misread(TypedFacts facts) {
        return facts.names().stream()
                .filter(name -> switch (name) {
                    case "group", "framework" -> !facts.one(name).equals("true");
                    default -> SMALL_LOT.matcher(name).matches() && !REGIMES.contains(facts.one(name));
                })
                .toList();
    }

    /** The names that were given twice and may be given once. */
    static List<String> repeated(TypedFacts facts) {
        return facts.names().stream()
                .filter(name -> facts.all(name).size() > 1 && !REPEATED.contains(name))
                .toList();
    }
}
