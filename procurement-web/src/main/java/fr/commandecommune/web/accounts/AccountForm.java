package fr.commandecommune.web.accounts;

import fr.commandecommune.web.access.Role;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An account as it is typed.
 *
 * @param sirens the bodies of a secretary, separated by spaces or commas
 */
record AccountForm(
        @NotBlank(message = "Donner un nom de compte.")
        @Pattern(
                regexp = "[a-z0-9][a-z0-9._@-]{2,63}",
                message = "Écrire 3 à 64 lettres minuscules sans accent, chiffres, points ou tirets.")
        @Nullable
        String name,

        @NotBlank(message = "Dire de qui il s’agit.")
        @Size(max = 120, message = "Écrire au plus 120 caractères.")
        @Nullable
        String displayName,

        Role role,
        boolean administrator,

        @Nullable
        @Pattern(
                regexp = "(?U)\\s*(\\d{9}[\\s,;]*)*",
                message = "Écrire des numéros SIREN de neuf chiffres, séparés par un espace.")
        String sirens) {

    static AccountForm empty() {
        return new AccountForm(null, null, Role.SECRETARY, false, null);
    }
}
