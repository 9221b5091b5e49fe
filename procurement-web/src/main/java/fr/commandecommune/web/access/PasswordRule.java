package fr.commandecommune.web.access;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a password must be: long enough to hold, short enough for bcrypt, and not what anybody would try first. */
public final class PasswordRule {

    private static final int SHORTEST = 12;
    private static final int LONGEST_IN_BYTES = 72;
    private static final int FEWEST_SIGNS = 5;

    private PasswordRule() {}

    /** Why this password cannot be taken, in French; absent when it can. */
    public static Optional<String> refusal(@Nullable String password, @Nullable String account) {
        if (password == null || password.length() < SHORTEST) {
            return Optional.of("Choisir au moins 12 caractères.");
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_IN_BYTES) {
            return Optional.of("Choisir au plus 72 caractères, chaque lettre accentuée comptant double.");
        }
        if (password.chars().distinct().count() < FEWEST_SIGNS) {
            return Optional.of("Choisir au moins 5 caractères différents.");
        }
        if (account != null
                && !account.isBlank()
                && password.toLowerCase(Locale.ROOT).contains(account)) {
            return Optional.of("Choisir un mot de passe qui ne contient pas le nom du compte.");
        }
        return Optional.empty();
    }
}
