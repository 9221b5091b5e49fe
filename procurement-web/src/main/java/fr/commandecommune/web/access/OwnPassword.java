package fr.commandecommune.web.access;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;

/** Changes the password of the person who signed in. */
@Component
public class OwnPassword {

    private final ThrottledSignIn door;
    private final Accounts accounts;
    private final OpenSessions sessions;

    OwnPassword(ThrottledSignIn door, Accounts accounts, OpenSessions sessions) {
        this.door = door;
        this.accounts = accounts;
        this.sessions = sessions;
    }

    /**
     * Takes the new password and ends the other sessions of the account. False, and nothing changed, when the present password
     * is not the one typed; guesses are slowed down as at the door.
     */
    public boolean change(Account account, String present, String chosen, String session) {
        try {
            door.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(account.name(), present));
        } catch (AuthenticationException refused) {
            return false;
        }
        accounts.setPassword(account.name(), chosen);
        sessions.end(account.name(), session);
        return true;
    }
}
