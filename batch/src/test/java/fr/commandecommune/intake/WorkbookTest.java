package fr.commandecommune.intake;

import static fr.commandecommune.intake.Books.ods;
import static fr.commandecommune.intake.Books.rows;
import static fr.commandecommune.intake.Books.xlsx;
import static fr.commandecommune.intake.Books.zip;
import static fr.commandecommune.intake.SmallCampaign.hear;
import static org.assertj.core.api.Assertions.assertThat;

import fr.commandecommune.need.Anomaly;
import fr.commandecommune.need.Anomaly.Severity;
import fr.commandecommune.need.NilReturn;
import fr.commandecommune.need.StagedNeed;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Workbooks, XLSX and ODS. */
class WorkbookTest {

    private static final String HEADER = "Commune|Article|Qté";

    @TempDir
    Path folder;

    @Test
    void aWorkbookThatASpreadsheetWroteIsRead() throws IOException {
        var file = folder.resolve("redon.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                var book = new Workbook(out, "essai", "1.0")) {
            var sheet = book.newWorksheet("Mes besoins");
            sheet.value(0, 1, "Commune de Redon");
            sheet.range(0, 1, 0, 4).merge();
            var header = new String[] {"SIREN", "Article", "Minimum", "Estimé", "Maximum"};
            for (var i = 0; i < header.length; i++) {
                sheet.value(8, i + 1, header[i]);
            }
            sheet.value(9, 1, 213502362);
            sheet.value(9, 2, 1001);
            sheet.value(9, 3, 1);
            sheet.value(9, 4, 2);
            sheet.value(9, 5, 3);
            sheet.hideRow(9);
            sheet.value(11, 1, 213502362);
            sheet.value(11, 2, "PAP-001");
            sheet.value(11, 4, LocalDate.of(2027, 3, 4));
            sheet.style(11, 4).format("dd/mm/yyyy").set();
        }

        var heard = hear(file);

        assertThat(heard.needsInShort()).containsExactly("1001 1/2/3");
        assertThat(heard.needs.getFirst().line()).isEqualTo(10);
        assertThat(heard.needs.getFirst().place()).isEqualTo("'Mes besoins'!E10");
        assertThat(heard.refusals()).containsExactly("12;Estimé;NOMBRE_ILLISIBLE");
        assertThat(heard.anomalies.getFirst().message())
                .startsWith("'Mes besoins'!E12")
                .contains("2027-03-04", "date");
    }

    @Test
    void everySheetWithAHeaderIsReadHiddenOnesToo() {
        var sheets = new LinkedHashMap<String, String>();
        sheets.put("Lisez-moi", rows(1, "Merci de remplir la feuille suivante"));
        sheets.put("Besoins", rows(3, HEADER, "Redon|PAP-001|4"));
        sheets.put("Suite", rows(1, HEADER, "Redon|PAP-002|x"));

        var heard = hear(folder, "redon.xlsx", zip(xlsx(sheets)));

        assertThat(heard.needs).extracting(StagedNeed::line).containsExactly(4);
        assertThat(heard.refusals()).containsExactly("2;Qté;NOMBRE_ILLISIBLE");
        assertThat(heard.anomalies.getFirst().message()).startsWith("Suite!C2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "<c r=\"C2\"><v>4</v></c>;                                  4",
                "<c r=\"C2\" t=\"n\" s=\"2\"><v>2.5</v></c>;                2.5",
                "<c r=\"C2\"><f>1+1</f><v>2</v></c>;                        2",
                "<c r=\"C2\" t=\"str\"><f>A1</f><v>7</v></c>;               7",
                "<c r=\"C2\"><v>0.30000000000000004</v></c>;                0.3",
                "<c r=\"C2\"><v>1.234</v></c>;                              1.234",
                "<c r=\"C2\"><v>1E+3</v></c>;                               1000",
                "<c r=\"C2\" t=\"inlineStr\"><is><r><t>1</t></r><r><t>2</t></r></is></c>; 12"
            })
    void theStoredValueOfACellCounts(String cell, String quantity) {
        var heard = hear(
                folder,
                "redon.xlsx",
                zip(xlsx(Map.of(
                        "Besoins",
                        rows(1, HEADER)
                                .concat("<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>Redon</t></is></c>"
                                        + "<c r=\"B2\" t=\"inlineStr\"><is><t>ENT-004</t></is></c>" + cell
                                        + "</row>")))));

        assertThat(heard.needsInShort()).containsExactly("ENT-004 %1$s/%1$s/%1$s".formatted(quantity));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "<c r=\"C2\" s=\"1\"><v>46000</v></c>;               date",
                "<c r=\"C2\" s=\"3\"><v>46000</v></c>;               date",
                "<c r=\"C2\" t=\"d\"><v>2027-03-04</v></c>;          date",
                "<c r=\"C2\" t=\"b\"><v>1</v></c>;                   logique",
                "<c r=\"C2\" t=\"e\"><v>#REF!</v></c>;               erreur",
                "<c r=\"C2\"><f>SUM(C4:C9)</f></c>;                  enregistré"
            })
    void aDayATruthAnErrorOrAFormulaWithoutResultIsNoNumber(String cell, String word) {
        var heard = hear(
                folder,
                "redon.xlsx",
                zip(xlsx(Map.of(
                        "Besoins",
                        rows(1, HEADER)
                                .concat("<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>Redon</t></is></c>"
                                        + "<c r=\"B2\" t=\"inlineStr\"><is><t>ENT-004</t></is></c>" + cell
                                        + "</row>")))));

        assertThat(heard.refusals()).containsExactly("2;Qté;NOMBRE_ILLISIBLE");
        assertThat(heard.anomalies).extracting(Anomaly::message).allMatch(message -> message.contains(word));
    }

    @Test
    void rowsAndCellsWithoutAReferenceFollowOneAnother() {
        var heard = hear(
                folder,
                "redon.xlsx",
                zip(xlsx(Map.of(
                        "Besoins",
                        "<row>%s%s%s</row><row>%s%s<c><v>4</v></c></row>"
                                .formatted(
                                        text("Commune"),
                                        text("Article"),
                                        text("Qté"),
                                        text("Redon"),
                                        text("PAP-001"))))));

        assertThat(heard.needs).extracting(StagedNeed::line).containsExactly(2);
    }

    @Test
    void numbersOfBodiesStoredAsNumbersAreTheirDigits() {
        var heard = hear(
                folder,
                "redon.xlsx",
                zip(xlsx(Map.of(
                        "B", rows(1, "SIRET|Article|Qté", "21350236200014|1001|4", "2.1350236200014E+13|PAP-001|5")))));

        assertThat(heard.needs).extracting(StagedNeed::siren).containsExactly("213502362", "213502362");
    }

    @Test
    void anOdsIsReadWithItsRepeatedRowsAndCells() {
        var heard = hear(
                folder,
                "redon.ods",
                zip(ods(Map.of(
                        "Besoins",
                        "<table:table-row table:number-rows-repeated=\"3\"><table:table-cell"
                                + " table:number-columns-repeated=\"16384\"/></table:table-row>"
                                + "<table:table-header-rows>"
                                + row(
                                        cell("Commune"),
                                        cell("Article"),
                                        cell("Minimum"),
                                        cell("Estimé"),
                                        cell("Maximum"))
                                + "</table:table-header-rows>"
                                + row(
                                        cell("Redon"),
                                        cell("PAP-001"),
                                        number("4", "table:number-columns-repeated=\"3\""))
                                + row(
                                        cell("Redon"),
                                        cell("PAP-002"),
                                        cell("néant", "table:number-columns-repeated=\"3\""),
                                        "<table:table-cell table:number-columns-repeated=\"16000\"/>")
                                + row(
                                        cell("Redon"),
                                        cell("ENT-004"),
                                        "<table:table-cell office:value-type=\"date\""
                                                + " office:date-value=\"2027-03-04\"><text:p>04/03/27</text:p></table:table-cell>")
                                + row(
                                        cell("Redon"),
                                        cell("ENT-004"),
                                        "<table:table-cell/>",
                                        "<table:table-cell"
                                                + " office:value-type=\"float\" office:value=\"2.5\" table:formula=\"of:=1+1.5\">"
                                                + "<office:annotation><text:p>note de 99</text:p></office:annotation>"
                                                + "<text:p>2,50</text:p></table:table-cell>")
                                + "<table:table-row table:number-rows-repeated=\"1048503\"><table:table-cell"
                                + " table:number-columns-repeated=\"16384\"/></table:table-row>"))));

        assertThat(heard.needsInShort()).containsExactly("PAP-001 4/4/4", "ENT-004 0/2.5/2.5");
        assertThat(heard.needs).extracting(StagedNeed::line).containsExactly(5, 8);
        assertThat(heard.refusals()).containsExactly("7;Minimum;NOMBRE_ILLISIBLE");
        assertThat(heard.anomalies.getFirst().message()).startsWith("Besoins!C7");
    }

    @Test
    void everyTableOfAnOdsIsRead() {
        var tables = new LinkedHashMap<String, String>();
        tables.put("Vide", "<table:table-row/>");
        tables.put("Un", row(cell("Commune"), cell("Article"), cell("Qté")) + row(cell("Redon"), cell("NEANT"), ""));
        tables.put(
                "Deux",
                row(cell("Commune"), cell("Article"), cell("Qté"))
                        + row(cell("Renac"), cell("PAP-001"), number("4", "")));

        var heard = hear(folder, "redon.ods", zip(ods(tables)));

        assertThat(heard.nils).extracting(NilReturn::siren).containsExactly("213502362");
        assertThat(heard.needs).extracting(StagedNeed::place).containsExactly("Deux!C2");
    }

    @Test
    void aFormThatIsTickedInAWorkbookIsANilReturn() {
        var heard = hear(
                folder, "redon.xlsx", zip(xlsx(Map.of("B", rows(1, "Recensement", "Commune :|Redon", "Néant|X")))));

        assertThat(heard.nils).extracting(NilReturn::siren).containsExactly("213502362");
        assertThat(heard.told(Severity.REFUS)).isEmpty();
    }

    private static String text(String text) {
        return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    private static String row(String... cells) {
        return "<table:table-row>" + String.join("", cells) + "</table:table-row>";
    }

    private static String cell(String text) {
        return cell(text, "");
    }

    private static String cell(String text, String attributes) {
        return "<table:table-cell office:value-type=\"string\" " + attributes + "><text:p>" + text
                + "</text:p></table:table-cell>";
    }

    private static String number(String value, String attributes) {
        return "<table:table-cell office:value-type=\"float\" calcext:value-type=\"float\" office:value=\"" + value
                + "\" " + attributes + "><text:p>" + value + "</text:p></table:table-cell>";
    }
}
