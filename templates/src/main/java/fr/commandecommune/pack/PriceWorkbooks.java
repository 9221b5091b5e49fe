package fr.commandecommune.pack;

import fr.commandecommune.document.template.French;
import fr.commandecommune.dossier.DossierLot;
import fr.commandecommune.pack.Workbook.Column;
import fr.commandecommune.pack.Workbook.Content;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;

/** The list of unit prices and the estimate of one lot as workbooks, which a company fills in. */
final class PriceWorkbooks {

    private static final List<Column> PRICES = List.of(
            new Column("Référence", 12, Content.WORDS),
            new Column("Désignation", 50, Content.WORDS),
            new Column("Unité", 12, Content.WORDS),
            new Column("Référence et marque proposées", 26, Content.OPEN_WORDS),
            new Column("Prix unitaire HT (€)", 13, Content.OPEN_MONEY),
            new Column("TVA (%)", 8, Content.OPEN_RATE),
            new Column("Éco-contribution HT (€)", 17, Content.OPEN_MONEY),
            new Column("Écolabel (oui / non)", 13, Content.OPEN_YES_NO));

    private static final List<Column> ESTIMATE = List.of(
            new Column("Référence", 12, Content.WORDS),
            new Column("Désignation", 50, Content.WORDS),
            new Column("Unité", 12, Content.WORDS),
            new Column("Quantité (un an)", 12, Content.QUANTITY),
            new Column("Prix unitaire HT (€)", 13, Content.OPEN_MONEY),
            new Column("Montant HT (€)", 14, Content.MONEY),
            new Column("TVA (%)", 8, Content.OPEN_RATE),
            new Column("Montant TVA (€)", 13, Content.MONEY),
            new Column("Montant TTC (€)", 14, Content.MONEY));

    private static final int QUANTITY = 3;
    private static final int PRICE = 4;
    private static final int AMOUNT = 5;
    private static final int RATE = 6;
    private static final int TAX = 7;
    private static final int WITH_TAX = 8;

    private final Purchase purchase;
    private final LotFacts lot;
    private final PriceTables tables;

    PriceWorkbooks(Purchase purchase, LotFacts lot) {
        this.purchase = purchase;
        this.lot = lot;
        this.tables = new PriceTables(purchase, lot);
    }

    byte[] priceList(boolean draft) throws IOException {
        try (var book = new Workbook("BPU", PRICES, purchase.dossier().launchDate())) {
            head(
                    book,
                    draft,
                    "Bordereau des prix unitaires (BPU)",
                    "Remplissez les cellules blanches, pour toutes les lignes. Prix en euros hors taxes par unité, livraison"
                            + " comprise, éco-contribution à part. Toute désignation s’entend « ou équivalent ».");
            var styles = book.styles();
            for (var line : lot.lines()) {
                var row = book.row(styles);
                row.getCell(0).setCellValue(line.article());
                row.getCell(1).setCellValue(tables.designation(line).orElse(""));
                row.getCell(2).setCellValue(line.unit());
                tables.vatRate(line).ifPresent(rate -> row.getCell(5).setCellValue(rate.doubleValue()));
            }
            book.validate();
            discounts(book);
            book.finish(footer());
            return book.bytes();
        }
    }

    /** What is taken off the tenderer's own catalogue, family by family, for what the list does not hold. */
    private void discounts(Workbook book) {
        var families =
                lot.described().map(DossierLot::catalogueDiscountFamilies).orElse(List.of());
        if (families.isEmpty()) {
            return;
        }
        var words = book.totalStyle("@");
        var head = book.row(Collections.nCopies(PRICES.size(), words));
        head.getCell(1).setCellValue("Remises sur catalogue, articles hors bordereau");
        head.getCell(PRICE).setCellValue("Remise (%)");
        int first = book.lastRow() + 1;
        var styles = book.styles(List.of(
                Content.WORDS,
                Content.WORDS,
                Content.WORDS,
                Content.WORDS,
                Content.OPEN_RATE,
                Content.WORDS,
                Content.WORDS,
                Content.WORDS));
        for (var family : families) {
            book.row(styles).getCell(1).setCellValue(family);
        }
        book.validate(PRICE, Content.OPEN_RATE, first);
    }

    byte[] estimate(boolean draft) throws IOException {
        try (var book = new Workbook("DQE", ESTIMATE, purchase.dossier().launchDate())) {
            head(
                    book,
                    draft,
                    "Détail quantitatif estimatif (DQE) — document non contractuel",
                    "Reportez les prix unitaires du BPU dans les cellules blanches. Les quantités, estimées pour un an, ne sont pas"
                            + " modifiables. Les montants se calculent seuls.");
            var styles = book.styles();
            for (var line : lot.lines()) {
                var row = book.row(styles);
                row.getCell(0).setCellValue(line.article());
                row.getCell(1).setCellValue(tables.designation(line).orElse(""));
                row.getCell(2).setCellValue(line.unit());
                Workbook.quantity(row.getCell(QUANTITY), line);
                tables.vatRate(line).ifPresent(rate -> row.getCell(RATE).setCellValue(rate.doubleValue()));
                formulas(row);
            }
            book.validate();
            totals(book);
            book.finish(footer());
            return book.bytes();
        }
    }

    private static void formulas(Row row) {
        var price = Workbook.at(row, PRICE);
        var quantity = Workbook.at(row, QUANTITY);
        var amount = Workbook.at(row, AMOUNT);
        var tax = Workbook.at(row, TAX);
        row.getCell(AMOUNT).setCellFormula("IF(%s=\"\",\"\",ROUND(%s*%s,2))".formatted(price, quantity, price));
        row.getCell(TAX)
                .setCellFormula(
                        "IF(%s=\"\",\"\",ROUND(%s*%s/100,2))".formatted(amount, amount, Workbook.at(row, RATE)));
        row.getCell(WITH_TAX).setCellFormula("IF(%s=\"\",\"\",%s+%s)".formatted(amount, amount, tax));
    }

    private void totals(Workbook book) {
        if (lot.lines().isEmpty()) {
            return;
        }
        int last = book.lastRow();
        var words = book.totalStyle("@");
        var money = book.totalStyle("#,##0.00");
        var count = book.totalStyle("0");
        var total = book.row(List.of(words, words, words, words, words, money, words, money, money));
        total.getCell(1).setCellValue("Montant du DQE (un an)");
        for (int column : new int[] {AMOUNT, TAX, WITH_TAX}) {
            total.getCell(column).setCellFormula("SUM(" + book.range(column, last) + ")");
        }
        var blanks = book.row(List.of(words, words, words, words, count, words, words, words, words));
        blanks.getCell(1).setCellValue("Lignes sans prix (doit être 0)");
        blanks.getCell(PRICE).setCellFormula("COUNTBLANK(" + book.range(PRICE, last) + ")");
    }

    private void head(Workbook book, boolean draft, String title, String advice) {
        if (draft) {
            book.draft();
        }
        book.head(
                draft ? "PROJET — " + title : title,
                lot.name(),
                purchase.dossier().reference() + " — " + purchase.dossier().title(),
                French.typeset(advice));
        book.title(title + " — " + lot.name());
    }

    private String footer() {
        return purchase.dossier().reference().replace("&", "&&") + " — lot "
                + lot.number().replace("&", "&&");
    }
}
