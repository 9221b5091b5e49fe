package fr.commandecommune.web.tenderpack;

import fr.commandecommune.dossier.Group;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** What an officer most often sets in a dossier; the rest of {@code dossier.yaml} stays as it is. */
record DossierForm(
        @NotBlank(message = "Donner une référence courte.")
        @Pattern(
                regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,39}",
                message = "Écrire au plus 40 lettres, chiffres, points ou tirets, sans accent ni espace.")
        String reference,

        @NotBlank(message = "Donner un intitulé.") @Size(max = 300, message = "Écrire au plus 300 caractères.")
        String title,

        @Size(max = 4000, message = "Écrire au plus 4 000 caractères.") @Nullable
        String purpose,

        @NotNull(message = "Donner la date de lancement.") @DateTimeFormat(iso = ISO.DATE)
        LocalDate launchDate,

        @DateTimeFormat(iso = ISO.DATE_TIME) @Nullable LocalDateTime tenderDeadline,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate needDate,
        Group.@Nullable Mission mission,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate conventionSignedOn,

        @Size(max = 300, message = "Écrire au plus 300 caractères.") @Nullable
        String profileUrl,

        @Positive(message = "Écrire un nombre de jours.") @Nullable
        Integer validityDays,

        @Positive(message = "Écrire un nombre de jours.") @Nullable
        Integer paymentDays,

        @Size(max = 4000, message = "Écrire au plus 4 000 caractères.") @Nullable
        String environmental) {}
