package fr.commandecommune.intake;

import static fr.commandecommune.intake.SmallCampaign.WINDOWS;
import static fr.commandecommune.intake.SmallCampaign.hear;
import static org.assertj.core.api.Assertions.assertThat;

import fr.commandecommune.need.Anomaly.Code;
import fr.commandecommune.need.Anomaly.Severity;
import fr.commandecommune.need.StagedNeed;
import java.nio.charset.Charset;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The dialects of text files: delimiters, encodings, line ends, quotes, and what stands above the header. */
class DialectTest {

    private static final String SIMPLE = "Commune;Référence;Quantité\nRedon;PAP-001;4\nRedon;ENT-004;2,5\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {";", "\t", "|"})
    void anyDelimiterIsFound(String delimiter) {
        var heard = hear(folder, "redon.csv", SIMPLE.replace(";", delimiter));

        assertThat(heard.needsInShort()).containsExactly("PAP-001 4/4/4", "ENT-004 2.5/2.5/2.5");
        assertThat(heard.anomalies).isEmpty();
    }

    @Test
    void commasSeparateCellsThatAreQuotedWhereTheyHoldOne() {
        var heard = hear(
                folder, "redon.csv", "commune,article,designation,quantite\nRedon,ENT-004,\"Savon, doux\",\"2,5\"\n");

        assertThat(heard.needsInShort()).containsExactly("ENT-004 2.5/2.5/2.5");
    }

    @ParameterizedTest
    @CsvSource({"sep=;", "SEP=;", "'\"sep=;\"'"})
    void theSeparatorThatExcelAsksForIsFollowedAndCountsAsALine(String sep) {
        var heard = hear(folder, "redon.csv", sep + "\n" + SIMPLE);

        assertThat(heard.needs).extracting(StagedNeed::line).containsExactly(3, 4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void linesAreCountedWhateverEndsThem(String end) {
        var heard = hear(folder, "redon.csv", ("Titre\n\n" + SIMPLE).replace("\n", end));

        assertThat(heard.needs).extracting(StagedNeed::line).containsExactly(4, 5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE"})
    void theEncodingIsFoundFromTheBytes(String name) {
        var charset = Charset.forName(name);
        var mark = name.startsWith("UTF-16") ? "\uFEFF" : "";

        var heard =
                hear(folder, "redon.csv", (mark + "Référence;Qté;Commune\nPAP-001;4;Saint–Just\n").getBytes(charset));

        assertThat(heard.needsInShort()).containsExactly("PAP-001 4/4/4");
        assertThat(heard.needs.getFirst().estimatedColumn()).isEqualTo("Qté");
    }

    @Test
    void aFirstAccentFarDownTheFileStillSaysTheEncoding() {
        var filler = "Redon;PAP-001;-;\n".repeat(20_000);

        var heard = hear(
                folder,
                "redon.csv",
                ("Commune;Article;Quantite;Note\n" + filler + "Redon;PAP-002;3;à l'école\n").getBytes(WINDOWS));

        assertThat(heard.needs.getFirst().remark()).isEqualTo("Note : à l'école");
        assertThat(heard.count().noNeed()).isEqualTo(20_000);
    }

    @Test
    void aByteOrderMarkBeforeASeparatorOrAQuoteIsNoPartOfTheHeader() {
        assertThat(hear(folder, "a.csv", "\uFEFF\"Commune\";\"Article\";\"Qté\"\n\"Redon\";\"PAP-001\";\"4\"\n").needs)
                .hasSize(1);
        assertThat(hear(folder, "b.csv", "\uFEFFsep=;\r\n" + SIMPLE).needs).hasSize(2);
    }

    @Test
    void aRecordOnTwoLinesHasTheNumberOfItsFirst() {
        var heard = hear(folder, "redon.csv", """
                Commune;Article;Quantité;Observations
                Redon;PAP-001;4;"livrer le lundi
                ou le mardi"
                Redon;PAP-002;x;
                """);

        assertThat(heard.needs.getFirst().line()).isEqualTo(2);
        assertThat(heard.refusals()).containsExactly("4;Quantité;NOMBRE_ILLISIBLE");
    }

    @Test
    void aQuoteInsideAnUnquotedCellIsAPlainCharacter() {
        var heard =
                hear(folder, "redon.csv", "Commune;Désignation;Article;Quantité\nRedon;Écran 24\" noir;PAP-001;4\n");

        assertThat(heard.needsInShort()).containsExactly("PAP-001 4/4/4");
    }

    @Test
    void aQuoteThatSwallowsLinesRefusesTheFileRatherThanLosingThem() {
        var heard = hear(folder, "redon.csv", """
                Commune;Article;Quantité;Observations
                Redon;PAP-001;4;"à livrer
                Redon;PAP-002;5;
                Redon;ENT-004;6;
                Redon;ENT-017;7;fin"
                """);

        assertThat(heard.needs).isEmpty();
        assertThat(heard.refusals()).containsExactly("0;;FICHIER_ILLISIBLE");
        assertThat(heard.anomalies.getFirst().message()).contains("vers la ligne 2");
    }

    @Test
    void aQuoteThatNeverClosesRefusesTheFile() {
        var heard = hear(folder, "redon.csv", SIMPLE + "Redon;\"PAP-002;5\n");

        assertThat(heard.needs).isEmpty();
        assertThat(heard.refusals()).containsExactly("0;;FICHIER_ILLISIBLE");
    }

    @Test
    void trailingDelimitersAndAnEmptyFirstColumnDoNoHarm() {
        var heard = hear(
                folder,
                "redon.csv",
                ";;;;\n;Commune;Article;Quantité;;\n;Redon;PAP-001;4;;\n;;;;;\n;Renac;PAP-001;5\n");

        assertThat(heard.needsInShort()).containsExactly("PAP-001 4/4/4", "PAP-001 5/5/5");
        assertThat(heard.anomalies).isEmpty();
        assertThat(heard.count().linesRead()).isEqualTo(2);
    }

    @Test
    void theHeaderMayComeAfterManyLinesOfTitles() {
        var titles = """
                REDON Agglomération ; groupement de commandes
                Recensement des besoins, commune de Redon
                Merci de retourner ce tableau avant le 15 janvier
                "Référence : voir le catalogue"

                Contact : secrétariat, 02 99 00 00 00


                """;

        var heard = hear(folder, "redon.csv", titles + SIMPLE);

        assertThat(heard.needs).extracting(StagedNeed::line).containsExactly(10, 11);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "COMMUNE;REFERENCE;QUANTITE",
                "Nom de la commune;Réf.;Qté",
                "Collectivité;Code article;Besoin 2027",
                "Mairie;N° article;Quantité annuelle souhaitée",
                "Code INSEE / Commune;Référence article;Quantité (par an)",
                "Membre;Article;Quantité estimée",
                "Ville;Réf;Nombre d'unités",
                "nom;ref;besoins annuels",
                "Commune;Article;Quantité totale"
            })
    void theUsualWordsAboveTheColumnsAreKnown(String header) {
        var heard = hear(
                folder, "redon.csv", header.replace("Code INSEE / Commune", "Commune membre") + "\nRedon;PAP-001;4\n");

        assertThat(heard.needsInShort()).containsExactly("PAP-001 4/4/4");
        assertThat(heard.anomalies).isEmpty();
    }

    @Test
    void theColumnOfTheReferencesIsPreferredToThatOfTheLabels() {
        var heard = hear(folder, "redon.csv", "Commune;Article;Référence;Quantité\nRedon;Papier A4;PAP-001;4\n");

        assertThat(heard.needsInShort()).containsExactly("PAP-001 4/4/4");
    }

    @Test
    void theQuantityOfTheCampaignsYearIsTakenBesideThatOfAnother() {
        var heard = hear(folder, "redon.csv", "Commune;Article;Quantité 2026;Quantité 2027\nRedon;PAP-001;4;5\n");

        assertThat(heard.needsInShort()).containsExactly("PAP-001 5/5/5");
        assertThat(heard.needs.getFirst().remark()).isEqualTo("Quantité 2026 : 4");
    }

    @Test
    void twoColumnsOfQuantitiesAreNotGuessedBetween() {
        var heard = hear(folder, "redon.csv", "Commune;Article;Quantité;Besoin\nRedon;PAP-001;4;5\n");

        assertThat(heard.needs).isEmpty();
        assertThat(heard.refusals()).containsExactly("1;Besoin;ENTETE_INTROUVABLE");
    }

    @Test
    void aFileWithoutAHeaderSaysWhatIsMissing() {
        var heard = hear(folder, "redon.csv", "Commune;Article\nRedon;PAP-001\n");

        assertThat(heard.refusals()).containsExactly("0;;ENTETE_INTROUVABLE");
        assertThat(heard.anomalies.getFirst().message()).contains("À la ligne 1, il manque la quantité");
        assertThat(hear(folder, "b.csv", "Redon;PAP-001;4\n").codes()).containsExactly(Code.ENTETE_INTROUVABLE);
    }

    @Test
    void aHeaderThatComesAgainIsPassedOver() {
        var heard = hear(folder, "redon.csv", SIMPLE + "\n" + SIMPLE.replace("Redon", "Renac"));

        assertThat(heard.needs)
                .extracting(StagedNeed::siren)
                .containsOnly("213502362", "213502370")
                .hasSize(4);
        assertThat(heard.anomalies).isEmpty();
    }

    @Test
    void aSecondTableWithOtherColumnsIsReadUnderItsOwnHeader() {
        var heard =
                hear(folder, "redon.csv", SIMPLE + "\nRéférence;Commune;Minimum;Estimé;Maximum\nPAP-002;Renac;1;2;3\n");

        assertThat(heard.needsInShort()).containsExactly("PAP-001 4/4/4", "ENT-004 2.5/2.5/2.5", "PAP-002 1/2/3");
        assertThat(heard.anomalies).isEmpty();
    }

    @Test
    void theTitlesOfPartsOfTheTableArePassedOver() {
        var heard = hear(
                folder,
                "redon.csv",
                "Commune;Article;Quantité\n;LOT 1 : PAPIER;\nRedon;PAP-001;4\n;Lot 4 - Entretien;\n");

        assertThat(heard.needs).hasSize(1);
        assertThat(heard.anomalies).isEmpty();
        assertThat(heard.count().linesRead()).isEqualTo(1);
    }

    @Test
    void unknownColumnsAreKeptAsRemarksAndMadeHarmless() {
        var heard = hear(folder, "redon.csv", """
                Commune;Article;Quantité;Prix unitaire HT;Observations;Service
                Redon;PAP-001;4;4,20 €;=HYPERLINK("x");écoles
                Redon;PAP-002;4;4,20 €;@mairie;
                Redon;ENT-004;4;4,20 €;-;+33 2 99
                """);

        assertThat(heard.needs)
                .extracting(StagedNeed::remark)
                .containsExactly(
                        "Observations : '=HYPERLINK(\"x\") ; Service : écoles",
                        "Observations : '@mairie",
                        "Service : '+33 2 99");
        assertThat(heard.told(Severity.INFO))
                .containsExactly(
                        "2;Observations;TEXTE_FORMULE", "3;Observations;TEXTE_FORMULE", "4;Service;TEXTE_FORMULE");
    }
}
