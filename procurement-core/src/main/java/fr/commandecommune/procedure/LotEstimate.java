package fr.commandecommune.procedure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A lot and the amounts that make up its value. */
public record LotEstimate(String number, @Nullable String title, List<Amount> amounts) {

    public LotEstimate {
        amounts = List.copyOf(amounts);
    }
}
