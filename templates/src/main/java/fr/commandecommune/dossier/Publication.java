package fr.commandecommune.dossier;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where and when the notice was published. */
public record Publication(
        @Nullable LocalDate sentOn,
        @Nullable String boampNumber,
        @Nullable String jouNumber,
        List<String> corrections) {

    public Publication {
        corrections = List.copyOf(corrections);
    }
}
