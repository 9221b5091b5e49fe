package fr.commandecommune.web.needs;

import fr.commandecommune.intake.TypedNeed.Proposal;
import fr.commandecommune.web.layout.French;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the page is told after one line was written; every sentence is French, ready to be shown. */
sealed interface Told {

    /** The line is kept; {@code whole} is the estimate of all its points together. */
    record Saved(
            long version,
            String answer,
            String whole,
            String estimated,
            String minimum,
            String maximum,
            String remark,
            String sentence,
            Counter counter,
            List<String> doubts)
            implements Told {
        public Saved {
            doubts = List.copyOf(doubts);
        }
    }

    /** A figure cannot be taken; {@code part} is the field. */
    record Fault(String part, String sentence, List<Proposal> proposals) implements Told {
        public Fault {
            proposals = List.copyOf(proposals);
        }
    }

    /** Somebody wrote in the line meanwhile: both values, to choose from. */
    record Conflict(
            long version,
            String sentence,
            String estimated,
            String minimum,
            String maximum,
            String remark,
            boolean nothing,
            boolean byPoint)
            implements Told {}

    /** Nothing can be written now. */
    record Closed(String sentence) implements Told {}

    /** The head of the page: how far the member is. */
    record Counter(String lines, String total, @Nullable String lastYear) {

        static Counter of(Progress progress, French french) {
            return new Counter(
                    french.count(progress.answered()) + " sur " + french.count(progress.articles()),
                    french.euros(progress.total()),
                    progress.lastYear().map(french::euros).orElse(null));
        }
    }
}
