package fr.commandecommune.web.access;

import java.util.List;

/**
 * A person that may sign in.
 *
 * @param administrator whether it may also open accounts
 * @param sirens the bodies a secretary works for, by SIREN; empty for an officer
 */
public record Account(String name, String displayName, Role role, boolean administrator, List<String> sirens) {

    public Account {
        sirens = List.copyOf(sirens);
    }

    public boolean officer() {
        return role == Role.OFFICER;
    }

    /** Whether what one member typed, remarks included, may be shown to this person. */
    public boolean mayRead(String siren) {
        return officer() || sirens.contains(siren);
    }
}
