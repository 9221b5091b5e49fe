package fr.commandecommune.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The dated acts after the choice. */
public record Award(
        @Nullable LocalDate rejectionsSentOn,
        @Nullable Boolean sentElectronically,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate prefectReceiptOn,
        @Nullable LocalDate notifiedOn) {}
