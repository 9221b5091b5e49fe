package fr.commandecommune.web.reminders;

import fr.commandecommune.need.JointOrder.Status;
import fr.commandecommune.need.Member;
import fr.commandecommune.web.access.Accounts;
import fr.commandecommune.web.access.Contact;
import fr.commandecommune.web.access.Role;
import fr.commandecommune.web.campaigns.CampaignDays;
import fr.commandecommune.web.campaigns.CampaignLife;
import fr.commandecommune.web.campaigns.Campaigns;
import fr.commandecommune.web.campaigns.HeldCampaign;
import fr.commandecommune.web.campaigns.Standing;
import fr.commandecommune.web.campaigns.Standing.LatePolicy;
import fr.commandecommune.web.campaigns.Standing.Stage;
import fr.commandecommune.web.campaigns.Unfit;
import fr.commandecommune.web.layout.French;
import fr.commandecommune.web.outbox.Letter;
import fr.commandecommune.web.outbox.Outbox;
import fr.commandecommune.web.returns.MemberReturn;
import fr.commandecommune.web.returns.MemberReturn.State;
import fr.commandecommune.web.returns.MemberReturns;
import fr.commandecommune.web.returns.ReturnsBoard;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Writes the reminders that are due: one mail a person and occasion, even for two communes, none once the return was sent. */
@Component
class Reminders {

    private final Campaigns campaigns;
    private final CampaignLife life;
    private final ReturnsBoard boards;
    private final MemberReturns returns;
    private final Accounts accounts;
    private final Outbox outbox;
    private final French french;
    private final Clock clock;

    Reminders(
            Campaigns campaigns,
            CampaignLife life,
            ReturnsBoard boards,
            MemberReturns returns,
            Accounts accounts,
            Outbox outbox,
            French french,
            Clock clock) {
        this.campaigns = campaigns;
        this.life = life;
        this.boards = boards;
        this.returns = returns;
        this.accounts = accounts;
        this.outbox = outbox;
        this.french = french;
        this.clock = clock;
    }

    /** Those of all campaigns, for today. */
    void write() {
        write(campaigns.all(), LocalDate.ofInstant(clock.instant(), CampaignDays.PARIS));
    }

    void write(List<HeldCampaign> held, LocalDate today) {
        held.forEach(one -> write(one, today));
    }

    private void write(HeldCampaign held, LocalDate today) {
        var standing = life.standing(held.code());
        var closes = standing.closes();
        if (closes == null || standing.stage() == Stage.DRAFT || standing.stage() == Stage.FROZEN) {
            return;
        }
        Occasion.due(closes, today).ifPresent(occasion -> remind(held, standing, occasion, today));
    }

    /**
     * Reminds at once those that are waited for, each person once a day.
     *
     * @return how many mails were written
     * @throws Unfit when the campaign takes no returns now
     */
    int ask(HeldCampaign held) throws Unfit {
        var standing = life.standing(held.code());
        if (standing.stage() == Stage.DRAFT || standing.stage() == Stage.FROZEN) {
            throw new Unfit("La campagne est « %s » : il n'y a personne à relancer."
                    .formatted(standing.stage().label()));
        }
        return remind(held, standing, Occasion.ASKED_FOR, LocalDate.ofInstant(clock.instant(), CampaignDays.PARIS));
    }

    private int remind(HeldCampaign held, Standing standing, Occasion occasion, LocalDate today) {
        var late = waitedFor(held);
        if (late.isEmpty()) {
            return 0;
        }
        var written = 0;
        var contacts = accounts.contacts().stream()
                .filter(contact -> contact.role() == Role.SECRETARY)
                .toList();
        for (var contact : contacts) {
            var own = late.stream()
                    .filter(member -> contact.sirens().contains(member.siren()))
                    .toList();
            if (!own.isEmpty() && write(held, standing, occasion, today, contact, own)) {
                written++;
            }
        }
        var reached =
                contacts.stream().map(Contact::sirens).flatMap(List::stream).collect(Collectors.toSet());
        for (var member : late) {
            var alone = new Contact(member.siren(), member.name(), Role.SECRETARY, null, List.of(member.siren()));
            if (!reached.contains(member.siren()) && write(held, standing, occasion, today, alone, List.of(member))) {
                written++;
            }
        }
        return written;
    }

    /** Who has sent nothing, or must correct lines. */
    private List<Member> waitedFor(HeldCampaign held) {
        var standing = returns.of(held.code());
        return boards.of(held).rows().stream()
                .filter(row -> (row.status() == Status.SILENT
                                && !sent(standing, row.member().siren()))
                        || sentBack(standing, row.member().siren()))
                .map(ReturnsBoard.Row::member)
                .toList();
    }

    private static boolean sent(Map<String, MemberReturn> standing, String siren) {
        var one = standing.get(siren);
        return one != null && !one.state().typed();
    }

    private static boolean sentBack(Map<String, MemberReturn> standing, String siren) {
        var one = standing.get(siren);
        return one != null && one.state() == State.SENT_BACK;
    }

    private boolean write(
            HeldCampaign held,
            Standing standing,
            Occasion occasion,
            LocalDate today,
            Contact contact,
            List<Member> members) {
        var names = members.stream().map(Member::name).collect(Collectors.joining(", "));
        var day = occasion == Occasion.ASKED_FOR ? today : standing.closes();
        return outbox.write(new Letter(
                String.join("|", "rappel", held.code(), String.valueOf(day), occasion.name(), contact.account()),
                occasion.label(),
                held.code(),
                contact.displayName(),
                contact.address(),
                "Votre besoin est attendu, " + held.title(),
                "Bonjour,\n\n" + told(standing, today)
                        + "\nNous attendons encore le retour de : " + names
                        + ".\n\nUne commune qui n'a besoin de rien le dit aussi"
                        + " : « rien cette année ».\n\nLe service commun\n",
                today));
    }

    private String told(Standing standing, LocalDate today) {
        var closes = standing.closes();
        if (closes == null) {
            return "La campagne reçoit les retours en ce moment.";
        }
        var day = french.day(closes);
        if (!today.isAfter(closes)) {
            return "La campagne reçoit les retours jusqu'au %s compris.".formatted(day);
        }
        return standing.late() == LatePolicy.ACCEPT
                ? "Le dernier jour était le %s. Les retours en retard sont acceptés jusqu'au gel.".formatted(day)
                : "Le dernier jour était le %s. Appelez le service commun pour faire rouvrir votre retour."
                        .formatted(day);
    }
}
