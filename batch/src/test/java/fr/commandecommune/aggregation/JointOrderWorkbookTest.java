package fr.commandecommune.aggregation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook of joint orders that are too long or too wide to be written in one piece. */
class JointOrderWorkbookTest {

    @TempDir
    private Path folder;

    @Test
    void everyMemberHasItsColumnTheSilentOnesToo() throws IOException {
        var outcome = SmallCampaign.in(folder)
                .returned("aulon.csv", "siren;article;quantité", SmallCampaign.AULON + ";PAP-001;12")
                .addUpWhole();

        try (var workbook = open(outcome)) {
            assertThat(names(workbook)).containsExactly("Lisez-moi", "Lot 1", "Lot 2");
            var lot = sheet(workbook, "Lot 1");
            assertThat(row(lot, 4)).endsWith("Aulon", "Bareilles", "Cadéac", "Estensan", "Guchen", "Vignec");
            assertThat(row(lot, 5)).startsWith("PAP-001", "Papier A4", "ramette", "12", "12", "12", "4.2", "50.4");
        }
    }

    /** More rows than are kept in memory, in a lot that is not the last one. */
    @Test
    void aLotOfAThousandArticlesIsWrittenToItsEnd() throws IOException {
        var articles = new ArrayList<>(List.of("article;libelle;lot;unite;prix_unitaire_ht;tva;famille;indivisible"));
        var needs = new ArrayList<>(List.of("siren;article;quantité"));
        for (var i = 0; i < 1000; i++) {
            articles.add("A-%04d;Chose;1;u;1.00;20;f;oui".formatted(i));
            needs.add(SmallCampaign.AULON + ";A-%04d;%d".formatted(i, i));
        }
        articles.add("B-1;Autre;2;u;1.00;20;f;oui");
        var outcome = SmallCampaign.in(folder)
                .file("articles.csv", articles.toArray(String[]::new))
                .file("conversions.csv", "article;unite;facteur")
                .returned("aulon.csv", needs.toArray(String[]::new))
                .addUpWhole();

        try (var workbook = open(outcome)) {
            var lot = sheet(workbook, "Lot 1");
            assertThat(row(lot, 5 + 999)).startsWith("A-0999", "Chose", "u", "999", "999", "999");
            // 0 + 1 + … + 999, at one euro each
            assertThat(row(lot, 5 + 1000)).startsWith("Total du lot").contains("499500");
        }
    }

    @Test
    void aboveThreeHundredMembersTheSharesStandBelowOneAnother() throws IOException {
        var members = new ArrayList<>(List.of("siren;code_insee;nom;population"));
        var needs = new ArrayList<>(List.of("siren;article;quantité"));
        for (var i = 0; i < 301; i++) {
            members.add("%s;;Commune %d;100".formatted(siren(i), i));
            needs.add(siren(i) + ";PAP-001;7");
            needs.add(siren(i) + ";ENT-001;2");
        }
        members.add(SmallCampaign.AULON + ";65046;Aulon;100");
        var outcome = SmallCampaign.in(folder)
                .file("membres.csv", members.toArray(String[]::new))
                .returned("toutes.csv", needs.toArray(String[]::new))
                .addUpWhole();

        try (var workbook = open(outcome)) {
            assertThat(names(workbook)).containsExactly("Lisez-moi", "Lot 1", "Lot 2", "Parts 1");
            assertThat(row(sheet(workbook, "Lot 1"), 5)).startsWith("PAP-001", "Papier A4", "ramette", "2107");
            var shares = sheet(workbook, "Parts 1");
            assertThat(row(shares, 2))
                    .startsWith("1", "PAP-001", "ramette", siren(0), "Commune 0", "7", "7", "7", "toutes.csv:2");
            assertThat(row(shares, 1 + 2 * 301)).startsWith("2", "ENT-001", "litre", siren(300), "Commune 300", "2");
        }
    }

    private static ReadableWorkbook open(SmallCampaign.Outcome outcome) throws IOException {
        return new ReadableWorkbook(Files.newInputStream(outcome.out().resolve("commande-groupee.xlsx")));
    }

    private static List<String> names(ReadableWorkbook workbook) {
        return workbook.getSheets().map(Sheet::getName).toList();
    }

    private static Sheet sheet(ReadableWorkbook workbook, String name) {
        return workbook.findSheet(name).orElseThrow();
    }

    /** A row by the number that the spreadsheet shows. */
    private static List<String> row(Sheet sheet, int number) throws IOException {
        try (var rows = sheet.openStream()) {
            return texts(
                    rows.filter(row -> row.getRowNum() == number).findFirst().orElseThrow());
        }
    }

    private static List<String> texts(Row row) {
        return row.stream().map(cell -> cell == null ? "" : text(cell)).toList();
    }

    private static String text(Cell cell) {
        return switch (cell.getType()) {
            case NUMBER ->
                new BigDecimal(cell.getRawValue()).stripTrailingZeros().toPlainString();
            default -> cell.getText();
        };
    }

    /** Eight digits and their key (Luhn). */
    private static String siren(int number) {
        var digits = "21%06d".formatted(number);
        var sum = 0;
        for (var i = 0; i < digits.length(); i++) {
            var weighed = (digits.charAt(i) - '0') * (i % 2 == 1 ? 2 : 1);
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return digits + (10 - sum % 10) % 10;
    }
}
