package fr.commandecommune.audit;

import fr.commandecommune.procedure.BuyerCategory;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Which categories a buyer may be of, from its number in the national register; only what is sure is ruled out. */
final class BuyerKind {

    private static final Pattern NUMBER = Pattern.compile("\\d{9}(\\d{5})?");
    private static final Set<String> STATE_SERVICES = Set.of("11", "12", "17");

    private BuyerKind() {}

    /**
     * Reads the first two digits: 2 is a local body, 11, 12 and 17 are services of the State; other numbers in 1 may be
     * central authorities or not, and other bodies may be anything.
     *
     * @param network whether what is bought may be for a network
     */
    static Set<BuyerCategory> of(String number, boolean network) {
        if (!NUMBER.matcher(number).matches()) {
            return EnumSet.allOf(BuyerCategory.class);
        }
        if (number.startsWith("2")) {
            return with(network, BuyerCategory.LOCAL_AUTHORITY);
        }
        if (STATE_SERVICES.contains(number.substring(0, 2))) {
            return with(network, BuyerCategory.STATE);
        }
        return EnumSet.allOf(BuyerCategory.class);
    }

    private static Set<BuyerCategory> with(boolean network, BuyerCategory category) {
        return network ? EnumSet.of(category, BuyerCategory.CONTRACTING_ENTITY) : EnumSet.of(category);
    }
}
