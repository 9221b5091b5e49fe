package fr.commandecommune.pack;

import fr.commandecommune.document.Block;
import fr.commandecommune.document.Inline;
import fr.commandecommune.document.Table;
import fr.commandecommune.document.Table.Alignment;
import fr.commandecommune.document.template.Euros;
import fr.commandecommune.dossier.Contract.Form;
import fr.commandecommune.dossier.Group;
import java.util.List;

/** The act of commitment of one lot, with what the tenderer fills in left blank. */
record Commitment(Purchase purchase, LotFacts lot) {

    private static final int PARTNERS = 3;

    CommitmentModel model() {
        var dossier = purchase.dossier();
        var contract = dossier.contract();
        var mission = dossier.group().mission();
        var renewals = contract.renewals() == null ? 0 : contract.renewals();
        var form = contract.form();
        return new CommitmentModel(
                dossier.purpose(),
                subject(),
                dossier.group().coordinator().name(),
                mission == null ? null : "mission de " + mission.french(),
                mission == Group.Mission.ASSISTANCE,
                candidate(),
                partners(),
                form != Form.FIXED_PRICE,
                form == Form.FRAMEWORK_WITH_ORDERS,
                form == Form.FRAMEWORK_WITH_CALL_OFFS,
                form == Form.FIXED_PRICE,
                new Euros(lot.maximum()),
                form == Form.FIXED_PRICE ? List.of(overallPrice()) : List.of(),
                contract.startDate(),
                contract.durationMonths(),
                renewals > 0,
                renewals,
                contract.totalMonths(),
                accounts(),
                dossier.submission().validityDays(),
                List.of(signature()),
                notification());
    }

    private Table subject() {
        var facts = Table.facts("La consultation et le lot")
                .fact("Référence", purchase.dossier().reference())
                .fact("Consultation", purchase.dossier().title())
                .fact("Lot", lot.name());
        lot.described()
                .filter(described -> described.cpv() != null)
                .ifPresent(described -> facts.fact("Code CPV", String.valueOf(described.cpv())));
        return facts.build();
    }

    private static Table candidate() {
        var form = form("Le signataire et l’entreprise");
        List.of(
                        "Nom et prénom du signataire, et sa qualité",
                        "Dénomination de l’entreprise ou du mandataire",
                        "Adresse du siège",
                        "SIRET",
                        "Numéro de TVA intracommunautaire",
                        "Téléphone et adresse électronique",
                        "Petite ou moyenne entreprise (oui / non)")
                .forEach(label -> form.row(label, ""));
        return form.build();
    }

    private static Table partners() {
        var table = Table.of("Les membres du groupement d’opérateurs")
                .toFillIn()
                .column("Membre et SIRET", Alignment.LEFT, 0.34)
                .column("Prestations", Alignment.LEFT, 0.4)
                .column("Part du montant", Alignment.RIGHT, 0.26);
        for (var row = 0; row < PARTNERS; row++) {
            table.row("", "", "");
        }
        return table.build();
    }

    private static Block overallPrice() {
        var form = form("Le prix");
        List.of("Montant hors taxes", "TVA (taux et montant)", "Montant toutes taxes comprises", "En lettres, TTC")
                .forEach(label -> form.row(label, ""));
        return form.toBlock();
    }

    private static Table accounts() {
        var form = form("Le compte à créditer");
        List.of("Titulaire du compte", "Établissement bancaire", "IBAN", "BIC").forEach(label -> form.row(label, ""));
        return form.build();
    }

    private static Table notification() {
        var form = form("La notification");
        List.of("Acceptation de l’offre : signature de l’acheteur, lieu et date", "Reçue par le titulaire le")
                .forEach(label -> form.row(label, ""));
        return form.build();
    }

    private static Table.Builder form(String caption) {
        return Table.of(caption)
                .toFillIn()
                .column("À remplir", new Table.Column(Alignment.LEFT, 0.42, true))
                .column("Réponse", Alignment.LEFT, 0.58);
    }

    private static Block signature() {
        return new Block.Signature(
                List.of(Inline.text("À                                , le")),
                List.of(new Block.Signatory(
                        List.of(Inline.text("Le titulaire, ou le mandataire du groupement (nom, qualité)")),
                        List.of())));
    }
}
