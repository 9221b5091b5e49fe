package fr.commandecommune.pack;

import fr.commandecommune.document.Block;
import fr.commandecommune.document.Inline;
import fr.commandecommune.document.Table;
import fr.commandecommune.document.Table.Alignment;
import fr.commandecommune.document.template.French;
import fr.commandecommune.dossier.DossierLot;
import fr.commandecommune.dossier.DossierLot.Criterion;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tables on lots that the rules of the consultation print. */
final class LotTables {

    private final Purchase purchase;
    private final Gaps gaps;

    LotTables(Purchase purchase) {
        this.purchase = purchase;
        this.gaps = purchase.gaps();
    }

    Table lots() {
        boolean shared = purchase.lots().stream().anyMatch(lot -> holders(lot) > 1);
        boolean minimum = purchase.lots().stream()
                .anyMatch(lot -> lot.described().map(DossierLot::minimum).isPresent());
        var table = Table.of(purchase.allotted() ? "Les lots" : "Le marché")
                .column("Lot", Alignment.CENTER, 0.07)
                .column("Intitulé", new Table.Column(Alignment.LEFT, minimum ? 0.4 : 0.51, true))
                .column("CPV", Alignment.LEFT, 0.16);
        if (minimum) {
            table.column("Minimum HT", Alignment.RIGHT, 0.17);
        }
        table.column("Maximum HT", Alignment.RIGHT, minimum ? 0.2 : 0.26);
        if (shared) {
            table.column("Titulaires", Alignment.CENTER, 0.12);
        }
        for (var lot : purchase.lots()) {
            var cells = new ArrayList<Table.Cell>();
            cells.add(Table.cell(lot.number()));
            cells.add(words(
                    gaps.words(lot.title().orElse(null), lot.path() + ".title", "l’intitulé du lot " + lot.number())));
            cells.add(words(cpv(lot)));
            if (minimum) {
                cells.add(Table.cell(lot.described()
                        .map(DossierLot::minimum)
                        .map(French::euros)
                        .orElse("aucun")));
            }
            cells.add(Table.cell(French.euros(lot.maximum())));
            if (shared) {
                cells.add(Table.cell(French.number(holders(lot))));
            }
            table.row(cells);
        }
        if (purchase.allotted()) {
            var total = new ArrayList<Table.Cell>();
            total.add(new Table.Cell(List.of(Inline.text("Ensemble")), minimum ? 4 : 3));
            total.add(Table.cell(French.euros(purchase.totalMaximum())));
            if (shared) {
                total.add(Table.cell(""));
            }
            table.total(total);
        }
        return table.build();
    }

    /** With how many firms a lot is to be concluded; one where the dossier says nothing. */
    private static int holders(LotFacts lot) {
        return lot.described().map(DossierLot::holders).orElse(1);
    }

    private List<Inline> cpv(LotFacts lot) {
        var main = lot.described().map(DossierLot::cpv).orElse(null);
        var words = new ArrayList<>(gaps.words(main, lot.path() + ".cpv", "le code CPV du lot " + lot.number()));
        for (var more : lot.described().map(DossierLot::additionalCpv).orElse(List.of())) {
            words.add(Inline.text(", " + more));
        }
        return words;
    }

    /** Where each lot is performed, and in how many days it is delivered. */
    Table places() {
        var table = Table.of("Les lieux et les délais")
                .column("Lot", new Table.Column(Alignment.CENTER, 0.1, true))
                .column("Lieu d’exécution (codes NUTS)", Alignment.LEFT, 0.55)
                .column("Délai maximal de livraison", Alignment.RIGHT, 0.35);
        for (var lot : purchase.lots()) {
            var nuts = lot.described().map(DossierLot::nuts).orElse(List.of());
            var days = lot.described().map(DossierLot::deliveryDays).orElse(null);
            table.row(List.of(
                    Table.cell(lot.number()),
                    words(gaps.words(
                            nuts.isEmpty() ? null : String.join(", ", nuts),
                            lot.path() + ".nuts",
                            "le lieu d’exécution du lot " + lot.number())),
                    words(gaps.words(
                            days == null ? null : French.number(days) + " jours ouvrés",
                            lot.path() + ".deliveryDays",
                            "le délai de livraison du lot " + lot.number()))));
        }
        return table.build();
    }

    /** One table for the lots that share their criteria, so that nothing is printed six times. */
    List<Block> criteria() {
        Map<List<Criterion>, List<LotFacts>> alike = new LinkedHashMap<>();
        for (var lot : purchase.lots()) {
            alike.computeIfAbsent(
                            lot.described().map(DossierLot::criteria).orElse(List.of()), code -> new ArrayList<>())
                    .add(lot);
        }
        var blocks = new ArrayList<Block>();
        alike.forEach((criteria, lots) -> blocks.add(criteria(criteria, lots)));
        return blocks;
    }

    private Block criteria(List<Criterion> criteria, List<LotFacts> lots) {
        var numbers = lots.stream().map(LotFacts::number).toList();
        if (criteria.isEmpty()) {
            return Block.paragraph(gaps.gap(
                    lots.getFirst().path() + ".criteria", "les critères et leur poids, pour " + Wording.lots(numbers)));
        }
        boolean all = numbers.size() == purchase.lots().size();
        var table = Table.of(all ? "Critères, pour tous les lots" : "Critères, pour " + Wording.lots(numbers))
                .column("Critères et sous-critères", new Table.Column(Alignment.LEFT, 0.78, true))
                .column("Points", Alignment.RIGHT, 0.22);
        for (var criterion : criteria) {
            var label = criterion.label();
            table.row(List.of(
                    Table.cell(
                            label == null
                                    ? gaps.gap(
                                            lots.getFirst().path() + ".criteria",
                                            "l’intitulé du critère " + criterion.code())
                                    : Inline.strong(label)),
                    Table.cell(Inline.strong(French.number(criterion.weight())))));
            for (var part : criterion.subCriteria()) {
                table.row("dont : " + part.label(), French.number(part.weight()));
            }
        }
        var sum = criteria.stream().map(Criterion::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        return table.total("Total", French.number(sum)).toBlock();
    }

    private static Table.Cell words(List<Inline> words) {
        return new Table.Cell(words, 1);
    }
}
