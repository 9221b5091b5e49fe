package fr.commandecommune.procedure;

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
        long local = categories.stream()
                .filter(category -> category != BuyerCategory.STATE)
                .count();
        return 2 * local > categories.size();
    }
}
