package fr.commandecommune.pack;

import fr.commandecommune.document.Block;
import fr.commandecommune.document.Table;
import fr.commandecommune.document.Table.Alignment;
import fr.commandecommune.document.template.French;
import fr.commandecommune.dossier.Contract;
import fr.commandecommune.dossier.Contract.Derogation;
import fr.commandecommune.dossier.DossierLot;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The special administrative terms of all lots; what the rules of the consultation say too is taken from them, so that both agree. */
record SpecialTerms(Purchase purchase) {

    /** Where the penalties stand among our articles: the dossier's derogations name it. */
    private static final String PENALTIES = "12";

    SpecialTermsModel model() {
        var rules = new RulesOfConsultation(purchase).model();
        var contract = purchase.dossier().contract();
        var penalties = contract.derogations().stream()
                .filter(derogation -> PENALTIES.equals(derogation.ccapArticle()))
                .toList();
        var revisable = contract.priceForm() == Contract.PriceForm.REVISABLE;
        return new SpecialTermsModel(
                rules.purpose(),
                rules.lots(),
                rules.coordinatorName(),
                rules.mission(),
                rules.missionAssistance(),
                rules.missionAward(),
                rules.missionIntegrated(),
                rules.generalTerms(),
                rules.generalTermsScope(),
                rules.formOrders(),
                rules.formCallOffs(),
                rules.formFixed(),
                !rules.formFixed(),
                rules.startDate(),
                rules.durationMonths(),
                rules.totalMonths(),
                rules.renewable(),
                rules.renewals(),
                rules.tacitRenewal(),
                rules.expressRenewal(),
                rules.renewalUndecided(),
                null,
                rules.renewalNoticeMonths(),
                orders(),
                contract.priceForm() == Contract.PriceForm.FIRM,
                revisable,
                contract.priceForm() == null,
                null,
                revisable ? List.of(revisions()) : List.of(),
                catalogued(),
                contract.advanceOption() == Contract.AdvanceOption.A,
                contract.advanceOption() == Contract.AdvanceOption.B,
                contract.retention() != null,
                contract.retention(),
                paymentDays(contract),
                !penalties.isEmpty(),
                penalties.isEmpty() ? List.of() : List.of(said(penalties)),
                contract.reportingEveryMonths() != null,
                contract.reportingEveryMonths(),
                rules.environmentalCondition(),
                rules.socialAsked(),
                rules.socialCondition(),
                rules.socialExempted(),
                rules.socialExemptionPoint(),
                rules.socialUndecided(),
                null,
                !rules.socialAsked() && !rules.socialExempted() && !rules.socialUndecided(),
                contract.insurance() != null,
                contract.insurance(),
                !contract.reviewClauses().isEmpty(),
                contract.reviewClauses().isEmpty() ? List.of() : List.of(Block.bullets(contract.reviewClauses())),
                contract.exclusivityExceptions() != null,
                contract.exclusivityExceptions(),
                rules.courtName(),
                rules.courtAddress(),
                !contract.derogations().isEmpty(),
                contract.derogations().isEmpty() ? List.of() : List.of(derogations(contract.derogations())));
    }

    /** What the dossier sets, else the longest the law allows (R2192-10). */
    private int paymentDays(Contract contract) {
        return contract.paymentDays() == null
                ? purchase.law().figure(PrintedFigures.PAYMENT).number().intValueExact()
                : contract.paymentDays();
    }

    private Table orders() {
        var table = Table.of("Les commandes et les livraisons, lot par lot")
                .column("Lot", new Table.Column(Alignment.LEFT, 0.4, true))
                .column("Minimum de commande HT", Alignment.RIGHT, 0.2)
                .column("Franco de port à partir de", Alignment.RIGHT, 0.2)
                .column("Délai, en jours ouvrés", Alignment.RIGHT, 0.2);
        for (var lot : purchase.lots()) {
            var described = lot.described();
            table.row(List.of(
                    Table.cell(lot.name()),
                    Table.cell(euros(described.map(DossierLot::minimumOrder).orElse(null), "aucun")),
                    Table.cell(euros(described.map(DossierLot::freeDeliveryFrom).orElse(null), "toute commande")),
                    new Table.Cell(
                            purchase.gaps()
                                    .words(
                                            described
                                                    .map(DossierLot::deliveryDays)
                                                    .map(days -> French.number(days))
                                                    .orElse(null),
                                            lot.path() + ".deliveryDays",
                                            "le délai de livraison du lot " + lot.number()),
                            1)));
        }
        return table.build();
    }

    private Block revisions() {
        var table = Table.of("La révision des prix, lot par lot")
                .column("Lot", new Table.Column(Alignment.LEFT, 0.3, true))
                .column("Part fixe", Alignment.RIGHT, 0.1)
                .column("Indice de la part variable", Alignment.LEFT, 0.36)
                .column("Tous les (mois)", Alignment.RIGHT, 0.12)
                .column("Hausse limitée à", Alignment.RIGHT, 0.12);
        for (var lot : purchase.lots()) {
            var revision =
                    lot.described().map(DossierLot::revision).orElse(new DossierLot.Revision(null, null, null, null));
            table.row(List.of(
                    Table.cell(lot.name()),
                    known(lot, number(revision.fixedPart()), "fixedPart", "la part fixe de la révision du lot "),
                    known(lot, revision.index(), "index", "l’indice de révision du lot "),
                    known(
                            lot,
                            revision.everyMonths() == null ? null : French.number(revision.everyMonths()),
                            "everyMonths",
                            "la période de révision du lot "),
                    Table.cell(
                            revision.capPercent() == null
                                    ? "—"
                                    : French.percent(revision.capPercent()) + " par période")));
        }
        return table.toBlock();
    }

    private Table.Cell known(LotFacts lot, @Nullable String value, String field, String what) {
        return new Table.Cell(purchase.gaps().words(value, lot.path() + ".revision." + field, what + lot.number()), 1);
    }

    private boolean catalogued() {
        return purchase.lots().stream()
                .flatMap(lot -> lot.described().stream())
                .anyMatch(lot -> !lot.catalogueDiscountFamilies().isEmpty());
    }

    private static Block said(List<Derogation> penalties) {
        return Block.bullets(penalties.stream()
                .map(derogation -> Objects.requireNonNullElse(derogation.text(), ""))
                .toList());
    }

    private static Block derogations(List<Derogation> derogations) {
        var table = Table.of("Liste récapitulative des dérogations")
                .column("Article du CCAG", new Table.Column(Alignment.LEFT, 0.18, true))
                .column("Article du CCAP", Alignment.LEFT, 0.18)
                .column("Ce qui s’applique", Alignment.LEFT, 0.64);
        derogations.forEach(derogation -> table.row(
                Objects.requireNonNullElse(derogation.article(), "—"),
                Objects.requireNonNullElse(derogation.ccapArticle(), "—"),
                Objects.requireNonNullElse(derogation.text(), "—")));
        return table.toBlock();
    }

    private static String euros(@Nullable BigDecimal amount, String none) {
        return amount == null ? none : French.euros(amount);
    }

    private static @Nullable String number(@Nullable BigDecimal value) {
        return value == null ? null : French.number(value);
    }
}
