package fr.commandecommune.aggregation;

import fr.commandecommune.aggregation.Results.Head;
import fr.commandecommune.aggregation.Results.LotHead;
import fr.commandecommune.need.JointOrder.EstimatedValue;
import fr.commandecommune.need.JointOrder.MemberStatus;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** What the workbook is, what it comes from, how to read it, who answered. */
final class ReadMeSheet {

    private final Worksheet sheet;
    private final boolean sharesApart;
    private int row;

    /** @param sharesApart whether the members are too many for one column each */
    ReadMeSheet(Workbook workbook, boolean sharesApart) {
        this.sharesApart = sharesApart;
        this.sheet = workbook.newWorksheet("Lisez-moi");
    }

    void write(Head head, List<MemberStatus> members, List<LotHead> lots, EstimatedValue value) throws IOException {
        sheet.width(0, 34);
        sheet.width(1, 54);
        sheet.width(2, 20);
        sheet.width(3, 20);
        Sheets.title(sheet, row, "Commande groupée · " + head.title());
        row += 2;
        fact("Campagne", head.campaign());
        fact("Empreinte des retours lus", head.inputHash());
        fact("Empreinte du résultat", String.valueOf(head.resultHash()));
        if (head.acceptPartial()) {
            fact("Attention", "Les lignes refusées ne sont pas comptées : voir anomalies.csv.");
        }
        row++;
        for (var sentence : List.of(
                sharesApart
                        ? "Chaque feuille « Lot » donne, article par article, le total des besoins ; les feuilles « Parts »"
                                + " donnent la part de chaque membre."
                        : "Chaque feuille « Lot » donne, article par article, le total des besoins et la part de chaque membre.",
                "Les quantités sont celles d’une année, dans l’unité de l’article ; les montants sont hors taxes,"
                        + " arrondis au centime une fois par ligne.",
                "Une case vide veut dire que le membre n’a rien demandé ; un 0, qu’il a répondu zéro.",
                "L’origine de chaque quantité (fichier et ligne) est dans besoins-normalises.csv.")) {
            sheet.value(row++, 0, sentence);
        }
        row++;
        writeLots(lots, value);
        row++;
        writeMembers(members);
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.finish();
    }

    private void writeLots(List<LotHead> lots, EstimatedValue value) {
        header("Lot", "Intitulé", "Estimé € HT par an", "Maximum € HT par an");
        for (var lot : lots) {
            Sheets.text(sheet, row, 0, "Lot " + lot.lot());
            Sheets.text(sheet, row, 1, lot.title());
            Sheets.amount(sheet, row, 2, lot.estimatedAmount());
            Sheets.amount(sheet, row, 3, lot.maximumAmount());
            row++;
        }
        writeValue("Maximum d’une année", value.annual());
        writeValue("Maximum sur %d mois, reconductions comprises".formatted(value.months()), value.total());
    }

    private void writeValue(String meaning, BigDecimal amount) {
        Sheets.text(sheet, row, 0, "Valeur estimée");
        Sheets.text(sheet, row, 1, meaning);
        Sheets.text(sheet, row, 2, "");
        Sheets.amount(sheet, row++, 3, amount);
    }

    private void writeMembers(List<MemberStatus> members) {
        header("SIREN", "Membre", "Réponse");
        for (var member : members) {
            Sheets.text(sheet, row, 0, member.siren());
            Sheets.text(sheet, row, 1, member.name());
            Sheets.text(
                    sheet,
                    row,
                    2,
                    switch (member.status()) {
                        case ANSWERED -> "a répondu";
                        case NIL -> "aucun besoin";
                        case SILENT -> "pas de réponse";
                    });
            row++;
        }
    }

    private void header(String... names) {
        for (var i = 0; i < names.length; i++) {
            Sheets.header(sheet, row, i, names[i]);
        }
        row++;
    }

    private void fact(String name, String value) {
        sheet.value(row, 0, name);
        sheet.style(row, 0)
                .bold()
                .fontName(Sheets.FONT)
                .fontSize(Sheets.FONT_SIZE)
                .set();
        sheet.value(row++, 1, Plain.text(value));
    }
}
