package fr.commandecommune.web.needs;

import fr.commandecommune.need.StagedNeed;
import fr.commandecommune.web.campaigns.HeldCampaign;
import fr.commandecommune.web.needs.NeedEntry.Answer;
import fr.commandecommune.web.returns.Author;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a member's files say, as lines that were typed; their version is the moment the files last changed. */
@Component
class FromFiles {

    private final SentFigures sent;

    FromFiles(SentFigures sent) {
        this.sent = sent;
    }

    /** The names of the files that count for the member. */
    List<String> names(HeldCampaign held, String siren) {
        return sent.of(held, siren).files();
    }

    List<NeedEntry> of(HeldCampaign held, String siren) {
        var said = sent.of(held, siren);
        var author = Author.own(String.join(", ", said.files()));
        var entries = new LinkedHashMap<String, NeedEntry>();
        for (var need : said.needs()) {
            var point = need.point() == null ? "" : need.point();
            entries.put(need.article() + "\n" + point, asked(need, point, said.modified(), author));
            if (!point.isEmpty()) {
                entries.putIfAbsent(need.article() + "\n", besidePoints(need, said.modified(), author));
            }
        }
        return List.copyOf(entries.values());
    }

    private static NeedEntry asked(StagedNeed need, String point, long version, Author author) {
        return new NeedEntry(
                need.article(),
                point,
                Answer.ASKED,
                need.figures(),
                null,
                point.isEmpty() ? need.remark() : null,
                version,
                author,
                Instant.ofEpochMilli(version));
    }

    private static NeedEntry besidePoints(StagedNeed need, long version, Author author) {
        return new NeedEntry(
                need.article(),
                "",
                Answer.BLANK,
                null,
                null,
                need.remark(),
                version,
                author,
                Instant.ofEpochMilli(version));
    }
}
