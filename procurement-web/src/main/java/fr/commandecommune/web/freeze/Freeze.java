package fr.commandecommune.web.freeze;

import fr.commandecommune.aggregation.Aggregation;
import fr.commandecommune.aggregation.AggregationRun;
import fr.commandecommune.aggregation.AggregationRun.State;
import fr.commandecommune.intake.Intake;
import fr.commandecommune.need.JointOrder.Status;
import fr.commandecommune.need.Member;
import fr.commandecommune.web.campaigns.CampaignEvent;
import fr.commandecommune.web.campaigns.CampaignEvent.Kind;
import fr.commandecommune.web.campaigns.CampaignLife;
import fr.commandecommune.web.campaigns.HeldCampaign;
import fr.commandecommune.web.campaigns.Unfit;
import fr.commandecommune.web.returns.MemberReturn;
import fr.commandecommune.web.returns.MemberReturns;
import fr.commandecommune.web.returns.ReturnsBoard;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Freezes the need of a campaign, once everything is settled, and takes it up again with a reason. */
@Component
public class Freeze {

    private static final int RUNS_LOOKED_AT = 200;

    private final Aggregation aggregation;
    private final CampaignLife life;
    private final SilentMembers silent;
    private final Snapshots snapshots;
    private final FrozenNews news;
    private final ReturnsBoard boards;
    private final MemberReturns returns;

    Freeze(
            Aggregation aggregation,
            CampaignLife life,
            SilentMembers silent,
            Snapshots snapshots,
            FrozenNews news,
            ReturnsBoard boards,
            MemberReturns returns) {
        this.boards = boards;
        this.returns = returns;
        this.aggregation = aggregation;
        this.life = life;
        this.silent = silent;
        this.snapshots = snapshots;
        this.news = news;
    }

    /**
     * A return that was begun and not sent, or sent back and not corrected: the freeze takes the figures as they were sent last.
     *
     * @param answered whether something was sent, and counts
     */
    public record Unfinished(Member member, MemberReturn.State state, boolean answered) {}

    /** By name. */
    List<Unfinished> unfinished(HeldCampaign held) {
        var standing = returns.of(held.code());
        return boards.of(held).rows().stream()
                .flatMap(row -> Optional.ofNullable(standing.get(row.member().siren()))
                        .filter(one -> one.begun() && one.state().typed())
                        .map(one -> new Unfinished(row.member(), one.state(), row.status() != Status.SILENT))
                        .stream())
                .toList();
    }

    /** The aggregation of the returns as they are now, if it was made. */
    Optional<AggregationRun> current(HeldCampaign held) {
        var hash = Intake.open(held.folder()).inputHash();
        return aggregation.history(held.code(), RUNS_LOOKED_AT).stream()
                .filter(run -> run.state() == State.DONE && run.resultHash() != null)
                .filter(run -> run.inputHash().equals(hash))
                .findFirst();
    }

    /**
     * From now on the returns do not change; a copy of them is kept, and each member gets its figures.
     *
     * @throws Unfit when the returns changed since they were added up, or a silent member waits for a choice
     */
    @Transactional(rollbackFor = {Unfit.class, IOException.class})
    public Snapshot freeze(HeldCampaign held, String by) throws Unfit, IOException {
        life.hold(held.code());
        if (life.freezing(held.code()).isPresent()) {
            throw new Unfit("Le besoin est déjà gelé.");
        }
        var waiting = silent.of(held).stream()
                .filter(one -> !one.settled())
                .map(one -> one.member().name())
                .collect(Collectors.joining(", "));
        if (!waiting.isEmpty()) {
            throw new Unfit(
                    "Un choix ou des chiffres manquent pour : %s. Décider pour chaque membre sans réponse avant de geler."
                            .formatted(waiting));
        }
        var run = current(held)
                .orElseThrow(() -> new Unfit(
                        "Les retours ont changé depuis la dernière agrégation : agréger de nouveau, puis geler."));
        var snapshot = snapshots.add(
                held.code(),
                run.id().value(),
                run.inputHash(),
                Objects.requireNonNull(run.resultHash()),
                by,
                reasonOfReopening(held.code()).orElse(null));
        if (!snapshots.copy(held, snapshot).equals(run.inputHash())) {
            throw new Unfit("Un retour a changé pendant le gel : agréger de nouveau, puis geler.");
        }
        life.freeze(held.code(), by);
        news.tell(held, snapshot);
        return snapshot;
    }

    /** The returns may change again; the frozen need stays as it was. */
    public void reopen(HeldCampaign held, String by, String reason) throws Unfit {
        life.reopen(held.code(), by, reason);
    }

    private Optional<String> reasonOfReopening(String campaign) {
        return life.history(campaign).stream()
                .filter(event -> event.kind() == Kind.REOPENED)
                .findFirst()
                .map(CampaignEvent::reason);
    }
}
