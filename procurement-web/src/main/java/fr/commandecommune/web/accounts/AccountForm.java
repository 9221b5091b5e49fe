package fr.commandecommune.web.accounts;

import fr.commandecommune.web.access.Role;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An account as it is typed.
 *
 * @param administrator a browser sends nothing for a box that is not ticked
 * @param sirens the bodies of a secretary, separated by spaces or commas
 * @param email where the person is written to; none is allowed
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

        @NotNull(message = "Choisir un rôle.") Role role,
        @Nullable Boolean administrator,

        @Nullable
        @Size(max = 2000, message = "Écrire au plus 2 000 caractères.")
        @Pattern(
                regexp = "[\\s\\u00a0\\u202f,;]*+(?:[0-9]{9}[\\s\\u00a0\\u202f,;]*+)*+",
                message = "Écrire des numéros SIREN de neuf chiffres, séparés par un espace.")
        String sirens,

        @Nullable
        @Size(max = 254, message = "Écrire au plus 254 caractères.")
        @Pattern(
                regexp = "\\s*+|\\s*+[^\\s@<>,;\"]+@[^\\s@<>,;\"]+\\s*+",
                message = "Écrire une seule adresse électronique, par exemple mairie@allaire.fr.")
        String email) {

    static AccountForm empty() {
        return new AccountForm(null, null, Role.SECRETARY, false, null, null);
    }
}
