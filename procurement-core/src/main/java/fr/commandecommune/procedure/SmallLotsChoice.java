package fr.commandecommune.procedure;

import java.util.List;

/** The lots, by number, that the buyer means to take out of the common regime. */
public record SmallLotsChoice(List<String> adapted, List<String> noPublicity) {

    public static final SmallLotsChoice NONE = new SmallLotsChoice(List.of(), List.of());

    public SmallLotsChoice {
        adapted = List.copyOf(adapted);
        noPublicity = List.copyOf(noPublicity);
    }

    public boolean isEmpty() {
        return adapted.isEmpty() && noPublicity.isEmpty();
    }
}
