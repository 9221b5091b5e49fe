package fr.commandecommune.pack;

import fr.commandecommune.document.Block;
import fr.commandecommune.document.Inline;
import fr.commandecommune.document.Table;
import fr.commandecommune.document.Table.Alignment;
import fr.commandecommune.document.template.French;
import fr.commandecommune.dossier.DossierLot;
import fr.commandecommune.need.JointOrder.Line;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The list of unit prices and the estimate of one lot: the same articles, in the order of the joint order. */
final class PriceTables {

    private static final Table.Cell EMPTY = Table.cell("");

    private final Purchase purchase;
    private final LotFacts lot;

    PriceTables(Purchase purchase, LotFacts lot) {
        this.purchase = purchase;
        this.lot = lot;
    }

    PriceListModel priceList() {
        var table = Table.of(lot.name())
                .toFillIn()
                .column("Référence", Alignment.LEFT, 0.09)
                .column("Désignation", new Table.Column(Alignment.LEFT, 0.33, true))
                .column("Unité", Alignment.LEFT, 0.08)
                .column("Référence et marque proposées", Alignment.LEFT, 0.16)
                .column("Prix unitaire HT", Alignment.RIGHT, 0.09)
                .column("TVA", Alignment.RIGHT, 0.06)
                .column("Éco-contribution HT", Alignment.RIGHT, 0.11)
                .column("Écolabel (oui / non)", Alignment.CENTER, 0.08);
        for (var line : lot.lines()) {
            table.row(List.of(
                    Table.cell(line.article()),
                    label(line),
                    Table.cell(line.unit()),
                    EMPTY,
                    EMPTY,
                    vat(line),
                    EMPTY,
                    EMPTY));
        }
        var families =
                lot.described().map(DossierLot::catalogueDiscountFamilies).orElse(List.of());
        return new PriceListModel(table.build(), !families.isEmpty(), discounts(families), List.of(signature()));
    }

    EstimateModel estimate() {
        var table = Table.of(lot.name() + " — quantités estimées pour un an")
                .toFillIn()
                .column("Référence", Alignment.LEFT, 0.09)
                .column("Désignation", new Table.Column(Alignment.LEFT, 0.37, true))
                .column("Unité", Alignment.LEFT, 0.09)
                .column("Quantité (un an)", Alignment.RIGHT, 0.1)
                .column("Prix unitaire HT", Alignment.RIGHT, 0.1)
                .column("Montant HT", Alignment.RIGHT, 0.11)
                .column("TVA", Alignment.RIGHT, 0.05)
                .column("Montant TTC", Alignment.RIGHT, 0.09);
        for (var line : lot.lines()) {
            table.row(List.of(
                    Table.cell(line.article()),
                    label(line),
                    Table.cell(line.unit()),
                    Table.cell(French.number(line.quantities().estimated())),
                    EMPTY,
                    EMPTY,
                    vat(line),
                    EMPTY));
        }
        return new EstimateModel(table.total(List.of(
                        new Table.Cell(List.of(Inline.text("Montant du DQE (un an, HT et TTC)")), 5),
                        EMPTY,
                        EMPTY,
                        EMPTY))
                .build());
    }

    /** What an article is called; empty where neither the joint order nor a catalogue says it. */
    Optional<String> designation(Line line) {
        return Optional.ofNullable(purchase.order().describe(line.article()).label());
    }

    /** Percent. */
    Optional<BigDecimal> vatRate(Line line) {
        return Optional.ofNullable(purchase.order().describe(line.article()).vatRate());
    }

    private Table.Cell label(Line line) {
        return new Table.Cell(
                purchase.gaps()
                        .words(
                                designation(line).orElse(null),
                                "jointOrder",
                                "la désignation de l’article " + line.article()),
                1);
    }

    private Table.Cell vat(Line line) {
        return Table.cell(vatRate(line).map(French::percent).orElse(""));
    }

    private static List<Block> discounts(List<String> families) {
        if (families.isEmpty()) {
            return List.of();
        }
        var table = Table.of("")
                .column("Famille", new Table.Column(Alignment.LEFT, 0.6, true))
                .column("Remise consentie (%)", Alignment.RIGHT, 0.4);
        families.forEach(family -> table.row(family, ""));
        return List.of(table.toBlock());
    }

    private static Block signature() {
        return new Block.Signature(
                List.of(Inline.text("À                                , le")),
                List.of(new Block.Signatory(List.of(Inline.text("Le candidat (nom, qualité, cachet)")), List.of())));
    }
}
