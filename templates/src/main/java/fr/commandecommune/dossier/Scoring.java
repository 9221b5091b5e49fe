package fr.commandecommune.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How tenders are scored, which price list prevails, and how ties are broken, in order. */
public record Scoring(
        @Nullable PriceMethod priceMethod, @Nullable Prevails prevails, List<String> ties) {

    public Scoring {
        ties = List.copyOf(ties);
    }

    /** How a price becomes a mark. */
    public enum PriceMethod {
        PROPORTIONAL,
        LINEAR,
        DOUBLE_BEST
    }

    /** The list whose unit prices hold where the two differ. */
    public enum Prevails {
        BPU,
        DQE
    }
}
