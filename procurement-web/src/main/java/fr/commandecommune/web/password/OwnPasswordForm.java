package fr.commandecommune.web.password;

import fr.commandecommune.web.access.PasswordRule;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** The present password, and the new one typed twice. */
record OwnPasswordForm(
        @Nullable String present,
        @Nullable String password,
        @Nullable String again) {

    static OwnPasswordForm empty() {
        return new OwnPasswordForm(null, null, null);
    }

    void check(String account, Errors errors) {
        var refusal = PasswordRule.refusal(password, account);
        if (refusal.isPresent()) {
            errors.rejectValue("password", "password", refusal.get());
        } else if (!Objects.equals(password, again)) {
            errors.rejectValue("again", "different", "Les deux saisies diffèrent : écrire deux fois la même chose.");
        }
    }
}
