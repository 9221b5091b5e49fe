package fr.commandecommune.intake;

import static fr.commandecommune.intake.Books.ods;
import static fr.commandecommune.intake.Books.rows;
import static fr.commandecommune.intake.Books.xlsx;
import static fr.commandecommune.intake.Books.zip;
import static fr.commandecommune.intake.SmallCampaign.hear;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.commandecommune.need.Anomaly.Code;
import fr.commandecommune.need.Anomaly.Severity;
import fr.commandecommune.need.ReturnSink.LineCount;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that cannot or must not be read: one refusal without a line, nothing taken, and soon. */
class HostileFileTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"vide.csv", "vide.txt", "vide.xlsx", "vide.ods"})
    void anEmptyFile(String name) {
        assertRefused(name, new byte[0], Code.FICHIER_ILLISIBLE, "vide");
        assertRefused(name, "\r\n  \n".getBytes(UTF_8), Code.FICHIER_ILLISIBLE, "vide");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "%PDF-1.7 …            | PDF",
                "\u00D0\u00CF\u0011\u00E0 | mot de passe",
                "{\\rtf1               | traitement de texte",
                "<html><table>         | page web",
                "\u0089PNG              | image"
            })
    void aFileThatIsNotWhatItsNameSays(String start, String word) {
        for (var name : new String[] {"besoins.csv", "besoins.xlsx", "besoins.ods"}) {
            assertRefused(name, start.getBytes(ISO_8859_1), Code.FICHIER_ILLISIBLE, word);
        }
    }

    @Test
    void aTextThatIsCalledAWorkbookAndTheOtherWayRound() {
        assertRefused(
                "a.xlsx",
                "Commune;Article;Qté\nRedon;PAP-001;4\n".getBytes(UTF_8),
                Code.FICHIER_ILLISIBLE,
                "pas le classeur");
        assertRefused("a.csv", book(), Code.FICHIER_ILLISIBLE, "classeur");
        assertRefused("a.ods", book(), Code.FICHIER_ILLISIBLE, ".ods");
        assertRefused("a.xlsx", zip(ods(Map.of("B", ""))), Code.FICHIER_ILLISIBLE, ".xlsx");
        assertRefused("a.csv", new byte[] {'a', ';', 0, 'b', '\n'}, Code.FICHIER_ILLISIBLE, "texte");
        assertRefused("a.docx", book(), Code.FICHIER_ILLISIBLE, "type");
        assertRefused("sans-type", book(), Code.FICHIER_ILLISIBLE, "type");
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 50, 90, 99})
    void aWorkbookThatWasCut(int percent) {
        var whole = book();

        assertRefused("a.xlsx", Arrays.copyOf(whole, whole.length * percent / 100), Code.FICHIER_ILLISIBLE, "coupé");
    }

    @Test
    void aWorkbookWhoseXmlBreaksOffTakesNothing() {
        var parts = xlsx(Map.of("B", rows(1, "Commune|Article|Qté", "Redon|PAP-001|4")));
        parts.computeIfPresent("xl/worksheets/s1.xml", (name, xml) -> xml.replace("</sheetData></worksheet>", "<row"));

        assertRefused("a.xlsx", zip(parts), Code.FICHIER_ILLISIBLE, "coupé");
    }

    @Test
    void bytesOfAWorkbookChangedOnTheWay() {
        var random = new Random(20270315);
        for (var i = 0; i < 200; i++) {
            var bytes = book();
            for (var j = 0; j < 5; j++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            var heard = hear(folder, "a.xlsx", bytes);
            // Either the change does not matter, or the file is refused whole.
            assertThat(heard.needs.isEmpty() || heard.told(Severity.REFUS).isEmpty())
                    .isTrue();
        }
    }

    @Test
    void macros() {
        var parts = xlsx(Map.of("B", ""));
        parts.put("xl/vbaProject.bin", "x");
        assertRefused("a.xlsx", zip(parts), Code.FICHIER_DANGEREUX, "macros");

        var typed = xlsx(Map.of("B", ""));
        typed.put("[Content_Types].xml", "<Types>application/vnd.ms-excel.sheet.macroEnabled.main+xml</Types>");
        assertRefused("a.xlsx", zip(typed), Code.FICHIER_DANGEREUX, "macros");

        var basic = ods(Map.of("B", ""));
        basic.put("Basic/Standard/Module1.xml", "x");
        assertRefused("a.ods", zip(basic), Code.FICHIER_DANGEREUX, "macros");
    }

    @Test
    void anEncryptedOds() {
        var parts = ods(Map.of("B", ""));
        parts.put("META-INF/manifest.xml", "<manifest><encryption-data/></manifest>");

        assertRefused("a.ods", zip(parts), Code.FICHIER_ILLISIBLE, "mot de passe");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY a \"b\">]>",
                "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>",
                "<!DOCTYPE x SYSTEM \"http://exemple.invalid/x.dtd\">",
                "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;\">]>"
            })
    void documentTypesAndEntities(String doctype) {
        var parts = xlsx(Map.of("B", rows(1, "Commune|Article|Qté", "Redon|PAP-001|&a;")));
        parts.computeIfPresent("xl/worksheets/s1.xml", (name, xml) -> doctype + xml);
        assertRefused("a.xlsx", zip(parts), Code.FICHIER_DANGEREUX, "entités");

        var shared = xlsx(Map.of("B", rows(1, "Commune|Article|Qté")));
        shared.put("xl/sharedStrings.xml", doctype + "<sst><si><t>&a;</t></si></sst>");
        assertRefused("a.xlsx", zip(shared), Code.FICHIER_DANGEREUX, "entités");

        var table = ods(Map.of("B", ""));
        table.put("content.xml", doctype + Books.odsContent(""));
        assertRefused("a.ods", zip(table), Code.FICHIER_DANGEREUX, "entités");
    }

    @Test
    void aZipThatUnpacksToFarMoreThanItWeighs() {
        var parts = xlsx(Map.of("B", " ".repeat(60_000_000)));

        assertRefused("a.xlsx", zip(parts), Code.FICHIER_DANGEREUX, "démesuré");
    }

    @Test
    void oneTextOrAttributeOfMillionsOfLetters() {
        var random = new Random(1);
        var letters = new StringBuilder();
        for (var i = 0; i < 3_000_000; i++) {
            letters.append((char) ('a' + random.nextInt(26)));
        }
        var text = xlsx(Map.of("B", "<row><c t=\"inlineStr\"><is><t>" + letters + "</t></is></c></row>"));
        assertRefused("a.xlsx", zip(text), Code.FICHIER_DANGEREUX, "démesuré");

        var attribute = xlsx(Map.of("B", "<row spans=\"" + letters + "\"/>"));
        assertRefused("a.xlsx", zip(attribute), Code.FICHIER_DANGEREUX, "démesuré");

        var comment = xlsx(Map.of("B", "<!--" + letters.toString().replace("aa", "<a") + "-->"));
        assertRefused("a.xlsx", zip(comment), Code.FICHIER_DANGEREUX, "démesuré");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r=\"999999999\"><c><v>1</v></c></row>",
                "<row r=\"1\"><c r=\"ZZZZZZZ1\"><v>1</v></c></row>",
                "<row r=\"-4\"><c r=\"A1\"><v>1</v></c></row>"
            })
    void rowsAndColumnsThatNoSpreadsheetHas(String row) {
        assertRefused("a.xlsx", zip(xlsx(Map.of("B", row))), Code.FICHIER_DANGEREUX, "démesuré");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell office:value-type=\"string\""
                        + " table:number-columns-repeated=\"16000\"><text:p>x</text:p></table:table-cell></table:table-row>",
                "<table:table-row table:number-rows-repeated=\"999999999\"><table:table-cell office:value-type=\"string\">"
                        + "<text:p>x</text:p></table:table-cell></table:table-row>",
                "<table:table-row><table:table-cell office:value-type=\"string\" table:number-columns-repeated=\"999999999\">"
                        + "<text:p>x</text:p></table:table-cell></table:table-row>",
                "<table:table-row><table:table-cell table:number-columns-repeated=\"999999999\"/><table:table-cell"
                        + " office:value-type=\"string\"><text:p>x</text:p></table:table-cell></table:table-row>"
            })
    void repetitionsWithoutEnd(String row) {
        assertRefused("a.ods", zip(ods(Map.of("B", row))), Code.FICHIER_DANGEREUX, "démesuré");
    }

    @Test
    void aSharedTextThatIsNotThere() {
        var parts = xlsx(Map.of("B", "<row><c t=\"s\"><v>7</v></c></row>"));

        assertRefused("a.xlsx", zip(parts), Code.FICHIER_ILLISIBLE, "coupé");
    }

    @Test
    void aTextOfOneLineWithoutEnd() {
        var bytes = new byte[40_000_000];
        Arrays.fill(bytes, (byte) 'a');

        assertRefused("a.csv", bytes, Code.FICHIER_ILLISIBLE, "cellule");
    }

    @Test
    void aTextOfDelimitersOnly() {
        var bytes = new byte[10_000_000];
        Arrays.fill(bytes, (byte) ';');

        assertRefused("a.csv", bytes, Code.FICHIER_ILLISIBLE, "cellule");
    }

    @Test
    void aWorkbookWithoutAnySheet() {
        assertRefused("a.xlsx", zip(xlsx(new LinkedHashMap<>())), Code.ENTETE_INTROUVABLE, "en-tête");
        assertRefused("a.ods", zip(ods(new LinkedHashMap<>())), Code.ENTETE_INTROUVABLE, "en-tête");
    }

    @Test
    void aFileThatIsGone() {
        var heard = hear(folder.resolve("parti.csv"));

        assertThat(heard.refusals()).containsExactly("0;;FICHIER_ILLISIBLE");
    }

    private static byte[] book() {
        return zip(xlsx(Map.of("B", rows(1, "Commune|Article|Qté", "Redon|PAP-001|4"))));
    }

    private void assertRefused(String name, byte[] bytes, Code code, String word) {
        Assertions.assertTimeoutPreemptively(SOON, () -> {
            var heard = hear(folder, name, bytes);
            assertThat(heard.refusals()).containsExactly("0;;" + code);
            assertThat(heard.anomalies)
                    .hasSize(1)
                    .allMatch(anomaly -> anomaly.message().contains(word));
            assertThat(heard.needs).isEmpty();
            assertThat(heard.count()).isEqualTo(new LineCount(0, 0, 0, 0));
        });
    }
}
