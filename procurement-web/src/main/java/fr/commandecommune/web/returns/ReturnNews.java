package fr.commandecommune.web.returns;

import fr.commandecommune.web.campaigns.HeldCampaign;
import fr.commandecommune.web.outbox.Letter;
import fr.commandecommune.web.outbox.Outbox;
import fr.commandecommune.web.outbox.Recipients;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Writes to the commune what the service did with its return. */
@Component
class ReturnNews {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Outbox outbox;
    private final Recipients recipients;
    private final Clock clock;

    ReturnNews(Outbox outbox, Recipients recipients, Clock clock) {
        this.outbox = outbox;
        this.recipients = recipients;
        this.clock = clock;
    }

    /** One mail with all the lines that come back. */
    void sentBack(HeldCampaign held, MemberReturn after, List<SentBackLine> lines) {
        var told = lines.stream()
                .map(line -> "- " + line.article() + " : " + line.told())
                .collect(Collectors.joining("\n"));
        write(held, after, "renvoi", "lignes renvoyées", "Lignes à revoir", """
                Le service commun vous renvoie %d ligne%s de votre besoin ; les autres sont gardées telles quelles :
                %s

                Corrigez-les, puis transmettez de nouveau votre retour.
                """.formatted(
                        lines.size(), lines.size() > 1 ? "s" : "", told));
    }

    /** What the service entered in the place of the commune, and how to contest it. */
    void entered(HeldCampaign held, MemberReturn after, Author author) {
        write(held, after, "saisie", "saisie pour votre compte", "Un besoin saisi pour vous", """
                Votre besoin (%s) a été %s. Il se lit sur le site, page « Mon retour » de la campagne.

                Si ce n'est pas ce que vous avez dit, cliquez sur « Je conteste » sur cette page : votre retour vous est rouvert.
                """.formatted(
                        after.state().label(), author.told()));
    }

    private void write(
            HeldCampaign held, MemberReturn after, String occasion, String about, String subject, String body) {
        for (var recipient : recipients.of(after.siren(), held.nameOf(after.siren()))) {
            outbox.write(new Letter(
                    String.join(
                            "|",
                            occasion,
                            held.code(),
                            after.siren(),
                            String.valueOf(after.version()),
                            recipient.key()),
                    about,
                    held.code(),
                    recipient.name(),
                    recipient.address(),
                    subject + ", " + held.nameOf(after.siren()),
                    "Bonjour,\n\nCampagne « " + held.title() + " », " + held.nameOf(after.siren()) + ".\n\n" + body
                            + "\nLe service commun\n",
                    LocalDate.ofInstant(clock.instant(), PARIS)));
        }
    }
}
