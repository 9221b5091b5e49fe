package fr.commandecommune.web.returns;

import fr.commandecommune.web.layout.French;
import java.io.Serial;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody wrote in the return since the page was shown: nothing is overwritten. */
public final class OutdatedReturn extends ReturnRefused {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient MemberReturn current;

    OutdatedReturn(MemberReturn current) {
        super(sentence(current));
        this.current = current;
    }

    /** The return as it is now. */
    public MemberReturn current() {
        return current;
    }

    public @Nullable Author changedBy() {
        return current.author();
    }

    public @Nullable Instant changedAt() {
        return current.at();
    }

    private static String sentence(MemberReturn current) {
        var author = current.author();
        return author == null
                ? "Ce retour n'a encore rien reçu : recharger la page."
                : "Ce retour a changé depuis que vous l'avez ouvert (%s, le %s, %s) : rien n'a été remplacé. Recharger la page."
                        .formatted(
                                author.told(),
                                new French().moment(current.at()),
                                current.state().label());
    }
}
