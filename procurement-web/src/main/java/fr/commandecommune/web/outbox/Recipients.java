package fr.commandecommune.web.outbox;

import fr.commandecommune.web.access.Accounts;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who is written to at a member: each person that works for it, or the member itself where nobody has an account. */
@Component
public class Recipients {

    private final Accounts accounts;

    Recipients(Accounts accounts) {
        this.accounts = accounts;
    }

    /**
     * One of them.
     *
     * @param key tells it from the others in the matter of a mail
     * @param address absent while nobody typed it
     */
    public record Recipient(
            String key, String name, @Nullable String address) {}

    /** Those of one member. */
    public List<Recipient> of(String siren, String memberName) {
        var people = accounts.contacts().stream()
                .filter(contact -> contact.sirens().contains(siren))
                .map(contact -> new Recipient(contact.account(), contact.displayName(), contact.address()))
                .toList();
        return people.isEmpty() ? List.of(new Recipient(siren, memberName, null)) : people;
    }
}
