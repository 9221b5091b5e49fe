package fr.commandecommune.web.returns;

import org.jspecify.annotations.Nullable;

/**
 * Whose hand wrote in a return.
 *
 * @param name who typed
 * @param enteredFor the member in whose place an agent of the service typed, by its name; absent when the commune wrote itself
 */
public record Author(String name, @Nullable String enteredFor) {

    /** The commune writes for itself. */
    public static Author own(String name) {
        return new Author(name, null);
    }

    /** The service writes in the place of a member. */
    public static Author proxy(String agent, String member) {
        return new Author(agent, member);
    }

    /** Whether the service wrote in the place of the commune. */
    public boolean proxy() {
        return enteredFor != null;
    }

    /** As a page says it: {@code Mairie de Renac}, or {@code saisi par Claire pour Renac}. */
    public String told() {
        return enteredFor == null ? name : "saisi par " + name + " pour " + enteredFor;
    }
}
