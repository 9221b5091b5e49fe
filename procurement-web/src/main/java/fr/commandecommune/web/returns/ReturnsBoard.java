package fr.commandecommune.web.returns;

import fr.commandecommune.need.JointOrder.Status;
import fr.commandecommune.need.Member;
import fr.commandecommune.web.campaigns.CampaignLife;
import fr.commandecommune.web.campaigns.HeldCampaign;
import java.text.Collator;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who has answered a campaign so far, as the returns in its folder say it, and who sent them. */
@Component
public class ReturnsBoard {

    private final ReturnFiles files;
    private final SentReturns sent;
    private final CampaignLife life;

    ReturnsBoard(ReturnFiles files, SentReturns sent, CampaignLife life) {
        this.files = files;
        this.sent = sent;
        this.life = life;
    }

    /**
     * What one member answered.
     *
     * @param file the last return that speaks for it
     * @param others how many more do
     */
    public record Row(
            Member member,
            Status status,
            @Nullable String file,
            int others,
            @Nullable Instant at,
            @Nullable String by) {}

    /** Every member of the campaign, by name. */
    public record Board(List<Row> rows, List<ReturnFile> files) {

        public Board {
            rows = List.copyOf(rows);
            files = List.copyOf(files);
        }

        public long count(Status status) {
            return rows.stream().filter(row -> row.status() == status).count();
        }

        public long answered() {
            return count(Status.ANSWERED);
        }

        public long nil() {
            return count(Status.NIL);
        }

        public long silent() {
            return count(Status.SILENT);
        }

        /** The rows of the members that have not answered. */
        public List<Row> silentRows() {
            return rows.stream().filter(row -> row.status() == Status.SILENT).toList();
        }

        public Row of(String siren) {
            return rows.stream()
                    .filter(row -> row.member().siren().equals(siren))
                    .findFirst()
                    .orElseThrow();
        }

        public int refused() {
            return files.stream().mapToInt(ReturnFile::refused).sum();
        }
    }

    public Board of(HeldCampaign held) {
        var returns = files.of(held);
        var senders = sent.byFile(held.code());
        var loading = life.loading(held.code()).orElse(null);
        var rows = held.campaign().members().stream()
                .sorted(Comparator.comparing(Member::name, Collator.getInstance(Locale.FRANCE)))
                .map(member -> row(member, returns, senders, loading))
                .toList();
        return new Board(rows, returns);
    }

    private static Row row(
            Member member,
            List<ReturnFile> returns,
            Map<String, CampaignLife.Act> senders,
            CampaignLife.@Nullable Act loading) {
        var speaking = returns.stream()
                .filter(file -> file.answersFor(member.siren()))
                .sorted(Comparator.comparing((ReturnFile file) -> {
                    var act = senders.get(file.name());
                    return act == null ? Instant.EPOCH : act.at();
                }))
                .toList();
        if (speaking.isEmpty()) {
            return new Row(member, Status.SILENT, null, 0, null, null);
        }
        var last = speaking.getLast();
        var act = senders.getOrDefault(last.name(), loading);
        var status = speaking.stream().anyMatch(file -> file.asking().contains(member.siren()))
                ? Status.ANSWERED
                : Status.NIL;
        return new Row(
                member,
                status,
                last.name(),
                speaking.size() - 1,
                act == null ? null : act.at(),
                act == null ? null : act.by());
    }
}
