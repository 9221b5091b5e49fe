package fr.commandecommune.web.signin;

import fr.commandecommune.web.access.PasswordRule;
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
    /**
     * @param invited the account the link was made for; absent when the form also gives the first account its name
     */
    void check(@Nullable String invited, Errors errors) {
        var nameWanted = invited == null;
        var account = nameWanted ? name : invited;
        if (nameWanted && (name == null || !NAME.matcher(name).matches())) {
            errors.rejectValue(
                    "name", "name", "Écrire 3 à 64 lettres minuscules sans accent, chiffres, points ou tirets.");
        }
        var refusal = PasswordRule.refusal(password, account);
        if (refusal.isPresent()) {
            errors.rejectValue("password", "password", refusal.get());
        } else if (!Objects.equals(password, again)) {
            errors.rejectValue("again", "different", "Les deux saisies diffèrent : écrire deux fois la même chose.");
        }
    }
}
