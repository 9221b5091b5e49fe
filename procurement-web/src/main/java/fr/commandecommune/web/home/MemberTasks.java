package fr.commandecommune.web.home;

import fr.commandecommune.need.JointOrder.Status;
import fr.commandecommune.need.Member;
import fr.commandecommune.web.access.Account;
import fr.commandecommune.web.access.Role;
import fr.commandecommune.web.campaigns.CampaignLife;
import fr.commandecommune.web.campaigns.HeldCampaign;
import fr.commandecommune.web.campaigns.Standing;
import fr.commandecommune.web.campaigns.Standing.LatePolicy;
import fr.commandecommune.web.campaigns.Standing.Stage;
import fr.commandecommune.web.freeze.Contests;
import fr.commandecommune.web.home.Stages.Task;
import fr.commandecommune.web.layout.French;
import fr.commandecommune.web.returns.MemberReturn;
import fr.commandecommune.web.returns.MemberReturn.State;
import fr.commandecommune.web.returns.MemberReturns;
import fr.commandecommune.web.returns.ProxyContests;
import fr.commandecommune.web.returns.ReturnsBoard;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a commune has to do with its return, and what the communes wait for from the service. */
@Component
class MemberTasks {

    private final ReturnsBoard boards;
    private final MemberReturns returns;
    private final CampaignLife life;
    private final ProxyContests proxyContests;
    private final Contests contests;
    private final French french;

    MemberTasks(
            ReturnsBoard boards,
            MemberReturns returns,
            CampaignLife life,
            ProxyContests proxyContests,
            Contests contests,
            French french) {
        this.boards = boards;
        this.returns = returns;
        this.life = life;
        this.proxyContests = proxyContests;
        this.contests = contests;
        this.french = french;
    }

    /** Of a secretary or an approver, the most pressing first. */
    List<Task> of(HeldCampaign held, Account account, String at) {
        var board = boards.of(held);
        var standing = life.standing(held.code());
        if (standing.stage() == Stage.FROZEN) {
            return contests.lastDay(held).stream()
                    .map(day -> new Task(
                            "Relire vos chiffres gelés",
                            "Ils peuvent être contestés jusqu'au " + french.day(day) + ".",
                            at + "/frozen",
                            "Relire",
                            false))
                    .toList();
        }
        var written = returns.of(held.code());
        return held.membersOf(account).stream()
                .flatMap(member -> of(held, account, at, board, standing, written, member))
                .toList();
    }

    private Stream<Task> of(
            HeldCampaign held,
            Account account,
            String at,
            ReturnsBoard.Board board,
            Standing standing,
            Map<String, MemberReturn> written,
            Member member) {
        var one = Optional.ofNullable(written.get(member.siren()));
        var state = one.map(MemberReturn::state).orElse(State.DRAFT);
        var silent = board.of(member.siren()).status() == Status.SILENT;
        if (account.role() == Role.APPROVER) {
            var waits = state == State.SUBMITTED || (one.isEmpty() && !silent);
            return waits
                    ? Stream.of(new Task(
                            "Valider le besoin de " + member.name(),
                            "Une page, oui ou non.",
                            at + "/my-return",
                            "Valider",
                            true))
                    : Stream.empty();
        }
        if (state == State.SENT_BACK) {
            return Stream.of(new Task(
                    "Corriger les lignes renvoyées de " + member.name(),
                    "Le service dit pourquoi, ligne par ligne.",
                    at + "/my-return",
                    "Voir les lignes",
                    true));
        }
        if (!silent || !state.typed()) {
            return Stream.empty();
        }
        return Stream.of(new Task(
                "Envoyer le besoin de " + member.name(),
                until(held, standing),
                at + "/needs/" + member.siren(),
                "Saisir le besoin",
                standing.stage() != Stage.DRAFT));
    }

    private String until(HeldCampaign held, Standing standing) {
        if (standing.stage() == Stage.DRAFT) {
            return standing.opens() == null
                    ? "La campagne n'est pas encore ouverte."
                    : "La campagne ouvre le " + french.day(standing.opens()) + ".";
        }
        if (standing.stage() == Stage.CLOSED && standing.late() == LatePolicy.REFUSE) {
            return "La campagne est close : appeler le service commun.";
        }
        return standing.closes() == null
                ? "Consultation prévue le " + french.day(held.campaign().launchDate()) + "."
                : "Dernier jour : le " + french.day(standing.closes()) + ".";
    }

    /** What the communes contest and nobody has answered, for an officer. */
    Optional<Task> waiting(HeldCampaign held, String at) {
        var entries = proxyContests.waiting(held.code());
        if (!entries.isEmpty()) {
            return Optional.of(new Task(
                    french.counted(entries.size(), "saisie est contestée", "saisies sont contestées"),
                    held.nameOf(entries.getFirst().siren()) + " : "
                            + entries.getFirst().words(),
                    at + "/returns",
                    "Voir",
                    true));
        }
        var frozen = contests.unanswered(held.code());
        return frozen == 0
                ? Optional.empty()
                : Optional.of(new Task(
                        french.counted(
                                frozen, "contestation attend une réponse", "contestations attendent une réponse"),
                        "Une commune conteste ses chiffres gelés.",
                        at + "/freeze",
                        "Répondre",
                        true));
    }
}
