package fr.commandecommune.web.needs;

import fr.commandecommune.intake.TypedNeed.Proposal;
import fr.commandecommune.need.Figures.Part;
import java.util.List;

/** What became of something typed in a line. */
sealed interface Written {

    /** It is kept, or was already so. */
    record Kept(EntryLine line) implements Written {}

    /** It cannot be taken; nothing has changed. */
    record Wrong(Part part, String sentence, List<Proposal> proposals) implements Written {
        public Wrong {
            proposals = List.copyOf(proposals);
        }
    }

    /** Somebody has written in the line since the person saw it; nothing has changed. */
    record Outdated(EntryLine theirs) implements Written {}

    /** The return may not be typed in now; the sentence says why. */
    record Shut(String sentence) implements Written {}
}
