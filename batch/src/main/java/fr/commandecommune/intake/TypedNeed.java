package fr.commandecommune.intake;

import fr.commandecommune.need.Anomaly.Code;
import fr.commandecommune.need.Figures;
import fr.commandecommune.need.Figures.Part;
import java.util.List;

/** What one line of need says once it was typed on a screen: read by the same rules, with the same sentences, as a line of a return. */
public sealed interface TypedNeed {

    /** A need, in the article's own unit. */
    record Asked(Figures figures) implements TypedNeed {}

    /** {@code néant}, {@code -}, {@code NC}…: the person says that nothing is needed. */
    record Nothing() implements TypedNeed {}

    /** Nothing was typed at all. */
    record Blank() implements TypedNeed {}

    /**
     * A figure that cannot be taken.
     *
     * @param part the figure that is wrong
     * @param sentence what was read and what to write instead, in French
     * @param proposals what may have been meant, to be asked and never taken by itself
     */
    record Refused(Part part, Code code, String sentence, List<Proposal> proposals) implements TypedNeed {
        public Refused {
            proposals = List.copyOf(proposals);
        }
    }

    /**
     * A figure that may have been meant.
     *
     * @param typed as it is to be typed
     * @param words the question, in French: {@code 40}, or {@code 45 (carton × 5)}
     */
    record Proposal(String typed, String words) {}
}
