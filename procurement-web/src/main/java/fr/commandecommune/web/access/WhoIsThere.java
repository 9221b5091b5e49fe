package fr.commandecommune.web.access;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page the account of who reads it, under the name {@code account}; absent on public pages. */
@ControllerAdvice
class WhoIsThere {

    @ModelAttribute("account")
    @Nullable
    Account account(@AuthenticationPrincipal @Nullable SignedInPerson person) {
        return Optional.ofNullable(person).map(SignedInPerson::account).orElse(null);
    }
}
