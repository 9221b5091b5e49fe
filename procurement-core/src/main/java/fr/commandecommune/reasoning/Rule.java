package fr.commandecommune.reasoning;

import fr.commandecommune.law.Citation;
import fr.commandecommune.law.Law;
import java.util.List;
import java.util.Set;

/**
 * One sentence of law.
 *
 * @param <F> the facts it looks at
 * @param <C> what it concludes
 */
public interface Rule<F, C> {

    /** Stable, shown in the trace, never reused for another rule. */
    String id();

    /** The articles the sentence comes from. */
    List<Citation> basis();

    /** The figures of the law it reads; it can read no other. */
    Set<String> figures();

    /** The rules it sets aside where it concludes (« par dérogation »). */
    default Set<String> setsAside() {
        return Set.of();
    }

    Finding<C> examine(F facts, Law law);
}
