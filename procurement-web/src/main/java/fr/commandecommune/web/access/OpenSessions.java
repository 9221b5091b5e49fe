package fr.commandecommune.web.access;

import org.springframework.security.core.session.SessionRegistry;
import org.springframework.stereotype.Component;

/** Who is signed in, and where. */
@Component
public class OpenSessions {

    private final SessionRegistry sessions;

    OpenSessions(SessionRegistry sessions) {
        this.sessions = sessions;
    }

    /** Ends every session of an account but one, for whoever may have learnt the old password. */
    public void end(String account, String butSession) {
        sessions.getAllPrincipals().stream()
                .filter(SignedInPerson.class::isInstance)
                .map(SignedInPerson.class::cast)
                .filter(person -> person.getUsername().equals(account))
                .flatMap(person -> sessions.getAllSessions(person, false).stream())
                .filter(session -> !session.getSessionId().equals(butSession))
                .forEach(session -> session.expireNow());
    }
}
