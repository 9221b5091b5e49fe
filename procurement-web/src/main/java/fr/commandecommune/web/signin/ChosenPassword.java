package fr.commandecommune.web.signin;

import fr.commandecommune.web.access.Account;
import fr.commandecommune.web.access.Accounts;
import fr.commandecommune.web.access.Invitations;
import fr.commandecommune.web.access.Invitations.Invitation;
import fr.commandecommune.web.access.OpenSessions;
import fr.commandecommune.web.access.Role;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Uses a one-time link up: sets the password, and opens the first administrator's account when there is none. */
@Component
class ChosenPassword {

    private final Accounts accounts;
    private final Invitations invitations;
    private final OpenSessions sessions;

    ChosenPassword(Accounts accounts, Invitations invitations, OpenSessions sessions) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.sessions = sessions;
    }

    /** False when the link was used in the meantime. */
    @Transactional
    public boolean take(String token, Invitation invitation, PasswordForm form) {
        if (!invitations.use(token)) {
            return false;
        }
        var name = invitation.account();
        if (name == null) {
            name = Objects.requireNonNull(form.name());
            accounts.save(new Account(name, name, Role.OFFICER, true, List.of()), false);
        }
        accounts.setPassword(name, Objects.requireNonNull(form.password()));
        sessions.end(name, "");
        return true;
    }
}
