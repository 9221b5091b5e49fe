package fr.commandecommune.pack;

import fr.commandecommune.document.Block;
import fr.commandecommune.document.Inline;
import fr.commandecommune.document.Table;
import fr.commandecommune.document.Table.Alignment;
import fr.commandecommune.document.template.French;
import fr.commandecommune.dossier.GroupMember;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The launch sheet: the purchase in one page, and what must be settled before it is published. */
record LaunchSheet(Purchase purchase) {

    private static final int PEOPLE = 4;

    LaunchSheetModel model() {
        var members = purchase.dossier().group().members();
        return new LaunchSheetModel(
                purchase.dossier().purpose(),
                facts(),
                new LotTables(purchase).lots(),
                members.isEmpty() ? null : deliberations(members),
                interests(),
                List.of(decision()));
    }

    private Table facts() {
        var dossier = purchase.dossier();
        var gaps = purchase.gaps();
        var answer = purchase.answer();
        var deadline = Wording.moment(dossier.tenderDeadline());
        return Table.facts("La consultation")
                .fact("Référence", dossier.reference())
                .fact("Procédure", answer.procedure().label())
                .fact("Publicité", answer.publicity().label())
                .fact("Valeur estimée du besoin", French.euros(answer.estimatedValue()) + " HT")
                .fact("Durée, reconductions comprises", French.number(purchase.months()) + " mois")
                .fact("Lancement", French.day(dossier.launchDate()))
                .fact("Remise des offres", gaps.words(deadline, "tenderDeadline", Gaps.TENDER_DEADLINE))
                .fact("Besoin à partir du", day(dossier.needDate()))
                .build();
    }

    private static Table deliberations(List<GroupMember> members) {
        var table = Table.of("Où en est chaque membre")
                .column("Membre", new Table.Column(Alignment.LEFT, 0.34, true))
                .column("Délibération", Alignment.LEFT, 0.18)
                .column("Votée le", Alignment.LEFT, 0.16)
                .column("Exécutoire le", Alignment.LEFT, 0.16)
                .column("Convention signée le", Alignment.LEFT, 0.16);
        members.forEach(member -> table.row(
                member.fullName(),
                Objects.requireNonNullElse(member.deliberation().number(), "—"),
                day(member.deliberation().date()),
                day(member.deliberation().enforceableOn()),
                day(member.signedOn())));
        return table.build();
    }

    private static Table interests() {
        var table = Table.of("Les personnes qui y prennent part")
                .toFillIn()
                .column("Nom", new Table.Column(Alignment.LEFT, 0.3, true))
                .column("Rôle", Alignment.LEFT, 0.3)
                .column("Déclaration (aucun intérêt, ou lequel)", Alignment.LEFT, 0.25)
                .column("Date et signature", Alignment.LEFT, 0.15);
        for (var row = 0; row < PEOPLE; row++) {
            table.row("", "", "", "");
        }
        return table.build();
    }

    private Block decision() {
        var coordinator = purchase.dossier().group().coordinator();
        return new Block.Signature(
                List.of(Inline.text("Bon pour lancement, le")),
                List.of(new Block.Signatory(
                        purchase.gaps()
                                .words(
                                        coordinator.representative(),
                                        "group.coordinator.representative",
                                        Gaps.COORDINATOR_REPRESENTATIVE),
                        List.of())));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "—" : French.day(day);
    }
}
