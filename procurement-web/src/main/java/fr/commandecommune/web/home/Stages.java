package fr.commandecommune.web.home;

import fr.commandecommune.aggregation.Aggregation;
import fr.commandecommune.aggregation.AggregationRun;
import fr.commandecommune.aggregation.JointOrders;
import fr.commandecommune.need.JointOrder.Status;
import fr.commandecommune.web.access.Account;
import fr.commandecommune.web.access.Role;
import fr.commandecommune.web.campaigns.HeldCampaign;
import fr.commandecommune.web.imports.Imports;
import fr.commandecommune.web.layout.French;
import fr.commandecommune.web.returns.ReturnsBoard;
import fr.commandecommune.web.returns.ReturnsBoard.Board;
import fr.commandecommune.web.tenderpack.PackFolders;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How far a campaign is: the steps that head each of its pages, and what there is to do next. */
@Component("stages")
public class Stages {

    private final ReturnsBoard boards;
    private final Aggregation aggregation;
    private final JointOrders jointOrders;
    private final Imports imports;
    private final PackFolders packs;
    private final French french;
    private final MemberTasks memberTasks;

    Stages(
            ReturnsBoard boards,
            Aggregation aggregation,
            JointOrders jointOrders,
            Imports imports,
            PackFolders packs,
            French french,
            MemberTasks memberTasks) {
        this.boards = boards;
        this.aggregation = aggregation;
        this.jointOrders = jointOrders;
        this.imports = imports;
        this.packs = packs;
        this.french = french;
        this.memberTasks = memberTasks;
    }

    /** One step. {@code page} is the last word of its address. */
    public record Stage(String page, String name, String state, boolean done) {}

    /** What there is to do, and where. */
    public record Task(String title, String detail, String address, String action, boolean urgent) {}

    /** How the newest aggregation stands beside the returns. */
    record Standing(Optional<AggregationRun> last, Optional<AggregationRun> done, boolean outdated) {}

    /** The steps this person can open, in their order. */
    public List<Stage> of(HeldCampaign held, Account account) {
        var board = boards.of(held);
        var standing = standing(held);
        var stages = new ArrayList<Stage>();
        if (account.officer()) {
            var heard = board.answered() + board.nil();
            stages.add(new Stage(
                    "returns", "Réponses", heard + " sur " + board.rows().size(), board.silent() == 0));
            stages.add(new Stage("aggregation", "Agrégation", aggregationState(standing), upToDate(standing)));
        } else {
            if (account.role() == Role.APPROVER) {
                stages.add(toApprove(held, account));
            } else {
                stages.add(ownNeeds(held, account, board));
                stages.add(ownReturn(held, account, board));
            }
        }
        var total = standing.done().flatMap(run -> jointOrders.summary(run.id()));
        stages.add(new Stage(
                "joint-order",
                "Besoin groupé",
                total.map(sum -> french.euros(sum.estimatedValue().annual()) + " par an")
                        .orElse("pas encore"),
                total.isPresent()));
        stages.add(
                new Stage("procedure", "Procédure", total.isPresent() ? "expliquée" : "pas encore", total.isPresent()));
        if (account.officer()) {
            var made = packs.latest(held).isPresent();
            stages.add(new Stage("tender-pack", "Dossier", made ? "généré" : "à générer", made));
        }
        return stages;
    }

    private static Stage ownNeeds(HeldCampaign held, Account account, Board board) {
        var answered = allAnswered(held, account, board);
        return new Stage("needs", "Ma saisie", answered ? "transmise" : "à remplir", answered);
    }

    private static Stage ownReturn(HeldCampaign held, Account account, Board board) {
        var answered = allAnswered(held, account, board);
        return new Stage("imports", "Mon retour", answered ? "envoyé" : "à envoyer", answered);
    }

    private static boolean allAnswered(HeldCampaign held, Account account, Board board) {
        return held.membersOf(account).stream()
                .noneMatch(member -> board.of(member.siren()).status() == Status.SILENT);
    }

    private Stage toApprove(HeldCampaign held, Account account) {
        var waiting =
                memberTasks.of(held, account, "").stream().filter(Task::urgent).count();
        return new Stage(
                "my-return", "À valider", waiting == 0 ? "rien à valider" : french.count(waiting), waiting == 0);
    }

    /** What this person has to do in a campaign, the most pressing first. */
    List<Task> tasks(HeldCampaign held, Account account) {
        var at = "/campaigns/" + held.code();
        if (!account.officer()) {
            return memberTasks.of(held, account, at);
        }
        var tasks = new ArrayList<>(officerTasks(held, at));
        memberTasks.waiting(held, at).ifPresent(tasks::addFirst);
        return tasks;
    }

    private List<Task> officerTasks(HeldCampaign held, String at) {
        var tasks = new ArrayList<Task>();
        var board = boards.of(held);
        var standing = standing(held);
        var last = standing.last().map(AggregationRun::state).orElse(null);
        if (last == AggregationRun.State.RUNNING) {
            tasks.add(new Task(
                    "Une agrégation est en cours",
                    "Vous pouvez la suivre d’ici.",
                    at + "/aggregation",
                    "Suivre",
                    false));
        } else if (last == AggregationRun.State.REFUSED || last == AggregationRun.State.INTERRUPTED) {
            tasks.add(new Task(
                    last == AggregationRun.State.REFUSED
                            ? "Des lignes refusées attendent une décision"
                            : "Une agrégation a été interrompue",
                    "Aucun besoin groupé n’est publié avant.",
                    at + "/aggregation",
                    "Décider",
                    true));
        } else if (!upToDate(standing)) {
            tasks.add(new Task(
                    standing.done().isPresent() ? "Des retours ont changé depuis l’agrégation" : "Agréger les besoins",
                    answered(board),
                    at + "/aggregation",
                    "Agréger",
                    true));
        }
        if (board.silent() > 0) {
            tasks.add(new Task(
                    french.counted(board.silent(), "commune n’a pas répondu", "communes n’ont pas répondu"),
                    String.join(
                                    ", ",
                                    board.silentRows().stream()
                                            .limit(4)
                                            .map(row -> row.member().name())
                                            .toList())
                            + (board.silent() > 4 ? "…" : ""),
                    at + "/returns",
                    "Voir les réponses",
                    false));
        }
        if (upToDate(standing) && packs.latest(held).isEmpty()) {
            tasks.add(new Task(
                    "Générer le dossier de consultation",
                    "Le besoin groupé et la procédure sont établis.",
                    at + "/tender-pack",
                    "Préparer le dossier",
                    false));
        }
        return tasks;
    }

    private Standing standing(HeldCampaign held) {
        var history = aggregation.history(held.code(), 1);
        var done = aggregation.latestDone(held.code());
        var changed = imports.lastChange(held.code());
        var outdated = done.isPresent()
                && changed.isPresent()
                && changed.get().isAfter(done.get().startedAt());
        return new Standing(history.stream().findFirst(), done, outdated);
    }

    private static boolean upToDate(Standing standing) {
        return standing.done().isPresent() && !standing.outdated();
    }

    private static String aggregationState(Standing standing) {
        var state = standing.last().map(AggregationRun::state).orElse(null);
        if (state == null) {
            return "à faire";
        }
        return switch (state) {
            case RUNNING -> "en cours";
            case INTERRUPTED -> "interrompue";
            case REFUSED -> "lignes refusées";
            case FAILED -> "en échec";
            case DONE -> standing.outdated() ? "à refaire" : "à jour";
        };
    }

    private String answered(Board board) {
        var heard = board.answered() + board.nil();
        return french.count(heard) + " réponses sur " + board.rows().size() + " sont prêtes.";
    }
}
