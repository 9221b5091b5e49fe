package fr.commandecommune.web.freeze;

import fr.commandecommune.need.Member;
import fr.commandecommune.web.access.Accounts;
import fr.commandecommune.web.access.Contact;
import fr.commandecommune.web.campaigns.CampaignDays;
import fr.commandecommune.web.campaigns.HeldCampaign;
import fr.commandecommune.web.layout.French;
import fr.commandecommune.web.outbox.Letter;
import fr.commandecommune.web.outbox.Outbox;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the members their frozen figures and until when they may contest: one mail a person, even for two communes. */
@Component
class FrozenNews {

    private final Accounts accounts;
    private final Outbox outbox;
    private final FrozenFigures figures;
    private final Contestations contestations;
    private final French french;

    FrozenNews(Accounts accounts, Outbox outbox, FrozenFigures figures, Contestations contestations, French french) {
        this.accounts = accounts;
        this.outbox = outbox;
        this.figures = figures;
        this.contestations = contestations;
        this.french = french;
    }

    void tell(HeldCampaign held, Snapshot snapshot) {
        var contacts = accounts.contacts();
        for (var contact : contacts) {
            var own = held.campaign().members().stream()
                    .filter(member -> contact.sirens().contains(member.siren()))
                    .toList();
            if (!own.isEmpty()) {
                write(held, snapshot, contact.account(), contact.displayName(), contact.address(), own);
            }
        }
        var reached =
                contacts.stream().map(Contact::sirens).flatMap(List::stream).collect(Collectors.toSet());
        held.campaign().members().stream()
                .filter(member -> !reached.contains(member.siren()))
                .forEach(member -> write(held, snapshot, member.siren(), member.name(), null, List.of(member)));
    }

    private void write(
            HeldCampaign held,
            Snapshot snapshot,
            String who,
            String name,
            @Nullable String address,
            List<Member> members) {
        var lastDay = french.day(contestations.lastDay(held, snapshot));
        var lines = members.stream().map(member -> line(held, snapshot, member)).collect(Collectors.joining("\n"));
        outbox.write(new Letter(
                String.join("|", "gel", held.code(), snapshot.name(), who),
                "chiffres gelés " + snapshot.name(),
                held.code(),
                name,
                address,
                "Vos chiffres gelés, " + held.title(),
                """
                Bonjour,

                Le besoin de la campagne « %s » est gelé. Vos chiffres pour un an :
                %s

                Le détail est sur le site, page « Chiffres gelés » de la campagne %s. Vous pouvez les contester sur cette
                page jusqu'au %s.

                Le service commun
                """.formatted(held.title(), lines, held.code(), lastDay),
                snapshot.at().atZone(CampaignDays.PARIS).toLocalDate()));
    }

    private String line(HeldCampaign held, Snapshot snapshot, Member member) {
        var own = figures.of(held, snapshot, member.siren());
        return "- %s : %s, %s HT, %s TTC"
                .formatted(
                        member.name(),
                        french.counted(own.lines().size(), "article", "articles"),
                        french.euros(own.withoutVat()),
                        french.euros(own.withVat()));
    }
}
