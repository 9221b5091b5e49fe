package fr.commandecommune.web.signin;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A password chosen by a one-time link; with a name when it opens the first account. */
record PasswordForm(
        @Nullable String name,
        @Nullable String password,
        @Nullable String again) {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._@-]{2,63}");
    private static final int SHORTEST = 12;
    /** What bcrypt can take. */
    private static final int LONGEST_IN_BYTES = 72;

    void check(boolean nameWanted, Errors errors) {
        if (nameWanted && (name == null || !NAME.matcher(name).matches())) {
            errors.rejectValue(
                    "name", "name", "Écrire 3 à 64 lettres minuscules sans accent, chiffres, points ou tirets.");
        }
        if (password == null || password.length() < SHORTEST) {
            errors.rejectValue("password", "short", "Choisir au moins 12 caractères.");
        } else if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_IN_BYTES) {
            errors.rejectValue("password", "long", "Choisir au plus 72 caractères.");
        } else if (!Objects.equals(password, again)) {
            errors.rejectValue("again", "different", "Les deux saisies diffèrent : écrire deux fois la même chose.");
        }
    }
}
