package fr.commandecommune.web.jointorder;

import fr.commandecommune.aggregation.JointOrders.Share;
import fr.commandecommune.intake.Intake;
import fr.commandecommune.need.Anomaly;
import fr.commandecommune.need.NilReturn;
import fr.commandecommune.need.ReturnSink;
import fr.commandecommune.need.StagedNeed;
import fr.commandecommune.web.access.Account;
import fr.commandecommune.web.campaigns.HeldCampaign;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds again, in the return itself, the line that a share comes from: what was typed, where, and by whom it was said. */
@Component
class SourceLines {

    /**
     * A line of a return as its author typed it.
     *
     * @param present whether the return is still among those that count
     */
    record Source(
            String file,
            int line,
            boolean present,
            @Nullable StagedNeed need) {}

    List<Source> of(HeldCampaign held, String article, List<Share> shares, Account account) {
        var sources = new ArrayList<Source>();
        for (var share : shares) {
            for (var place : share.source().split("(?<=:\\d{1,9}), ", -1)) {
                sources.add(find(held, article, share, place, account));
            }
        }
        return sources;
    }

    private static Source find(HeldCampaign held, String article, Share share, String place, Account account) {
        var colon = place.lastIndexOf(':');
        var name = place.substring(0, colon);
        int line = Integer.parseInt(place.substring(colon + 1));
        var file = held.returns().resolve(name);
        if (!Files.isRegularFile(file)) {
            return new Source(name, line, false, null);
        }
        var finder = new Finder(article, share, line);
        Intake.read(held.campaign(), file, finder);
        var need = finder.found != null && account.mayRead(finder.found.siren()) ? finder.found : null;
        return new Source(name, line, true, need);
    }

    private static final class Finder implements ReturnSink {
        private final String article;
        private final Share share;
        private final int line;
        private @Nullable StagedNeed found;

        private Finder(String article, Share share, int line) {
            this.article = article;
            this.share = share;
            this.line = line;
        }

        @Override
        public void need(StagedNeed need) {
            if (need.line() == line
                    && need.article().equals(article)
                    && need.siren().equals(share.siren())
                    && (found == null || need.figures().equals(share.quantities()))) {
                found = need;
            }
        }

        @Override
        public void nil(NilReturn nil) {
            // a nil return has no figure to follow
        }

        @Override
        public void told(Anomaly anomaly) {
            // what was refused has no part in a total
        }

        @Override
        public void counted(String file, LineCount count) {
            // the counts are on the aggregation's page
        }
    }
}
