package fr.commandecommune.web.access;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person of one or more members who can be written to.
 *
 * @param account the name of its account
 * @param address its mail address; absent while nobody typed it
 * @param sirens the members it works for
 */
public record Contact(
        String account,
        String displayName,
        Role role,
        @Nullable String address,
        List<String> sirens) {

    public Contact {
        sirens = List.copyOf(sirens);
    }
}
