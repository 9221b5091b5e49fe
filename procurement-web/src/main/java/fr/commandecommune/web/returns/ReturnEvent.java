package fr.commandecommune.web.returns;

import fr.commandecommune.web.returns.MemberReturn.State;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a return.
 *
 * @param version of the return after it
 * @param refused whether it was asked for and refused, such as a return sent after closing
 * @param reason in French, why; absent where none is asked
 */
public record ReturnEvent(
        String siren,
        long version,
        State from,
        State to,
        boolean refused,
        Author author,
        Instant at,
        @Nullable String reason) {}
