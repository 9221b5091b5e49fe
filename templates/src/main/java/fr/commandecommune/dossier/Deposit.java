package fr.commandecommune.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An envelope received elsewhere; one that came late is never opened (R2151-5). */
public record Deposit(
        String company,
        @Nullable String siret,
        @Nullable Moment receivedAt,
        List<String> lots,
        @Nullable Boolean backupCopy) {

    public Deposit {
        lots = List.copyOf(lots);
    }
}
