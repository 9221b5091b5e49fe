package fr.commandecommune.procedure;

import java.util.Collections;

/** When a purchasing group has a committee of the local kind (L1414-3 CGCT). */
final class Committees {

    private Committees() {}

    /**
     * Whether local bodies are the majority. Where the categories of all members were not given, the group is taken to
     * be like its coordinator.
     */
    static boolean localMajority(Buyer coordinator, Group group) {
        var members = group.members();
        var categories = group.memberCategories();
        if (members == null || categories.size() != members) {
            return coordinator.category() != BuyerCategory.STATE;
        }
        int state = Collections.frequency(categories, BuyerCategory.STATE);
        return 2 * state < categories.size();
    }
}
