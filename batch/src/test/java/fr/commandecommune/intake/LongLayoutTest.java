package fr.commandecommune.intake;

import static fr.commandecommune.intake.SmallCampaign.hear;
import static org.assertj.core.api.Assertions.assertThat;

import fr.commandecommune.need.Anomaly;
import fr.commandecommune.need.Anomaly.Severity;
import fr.commandecommune.need.NilReturn;
import fr.commandecommune.need.StagedNeed;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One row for each member and article. */
class LongLayoutTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10;20;30      | PAP-001 10/20/30",
                ";20;          | PAP-001 0/20/20",
                ";20;30        | PAP-001 0/20/30",
                "10;20;        | PAP-001 10/20/20",
                ";;30          | PAP-001 0/30/30",
                "10;;30        | PAP-001 10/30/30",
                "10;;          | PAP-001 10/10/10",
                "-;20;néant    | PAP-001 0/20/20",
                "0;0;0         | PAP-001 0/0/0",
                ";0;           | PAP-001 0/0/0"
            })
    void figuresThatAreLeftEmptyAreCompleted(String typed, String need) {
        var heard = hear(folder, "r.csv", "Commune;Article;Minimum;Estimé;Maximum\nRedon;PAP-001;" + typed + "\n");

        assertThat(heard.needsInShort()).containsExactly(need);
        assertThat(heard.anomalies).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {";;", "-;-;-", "néant;;", "NC;/;sans objet"})
    void aRowWithoutAnyFigureIsNoNeed(String typed) {
        var heard = hear(folder, "r.csv", "Commune;Article;Minimum;Estimé;Maximum\nRedon;PAP-001;" + typed + "\n");

        assertThat(heard.needs).isEmpty();
        assertThat(heard.anomalies).isEmpty();
        assertThat(heard.count().noNeed()).isEqualTo(1);
        assertThat(heard.named).containsExactly("213502362");
    }

    @Test
    void aMinimumAndAMaximumWithoutAnEstimateColumnAreEnough() {
        var heard = hear(folder, "r.csv", "Commune;Article;Mini;Maxi\nRedon;PAP-001;10;30\nRedon;PAP-002;;5\n");

        assertThat(heard.needsInShort()).containsExactly("PAP-001 10/30/30", "PAP-002 0/5/5");
        assertThat(heard.needs.getFirst().estimatedColumn()).isEqualTo("Maxi");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "30;20;40      | Minimum | ORDRE",
                "10;50;40      | Estimé  | ORDRE",
                "40;;30        | Minimum | ORDRE",
                "x;y;z         | Minimum | NOMBRE_ILLISIBLE",
                "10;y;z        | Estimé  | NOMBRE_ILLISIBLE",
                "10;20;1.234   | Maximum | NOMBRE_AMBIGU",
                "-1;20;30      | Minimum | NEGATIF",
                "1;2,5;3       | Estimé  | NON_ENTIER",
                "1;2;1 000 000 000 | Maximum | TROP_GRAND",
                "1;2;3,1415    | Maximum | TROP_DE_DECIMALES"
            })
    void aRefusalNamesTheFigureThatIsWrong(String typed, String column, String code) {
        var heard = hear(folder, "r.csv", "Commune;Article;Minimum;Estimé;Maximum\nRedon;PAP-001;" + typed + "\n");

        assertThat(heard.needs).isEmpty();
        assertThat(heard.refusals()).containsExactly("2;" + column + ";" + code);
        assertThat(heard.count().refused()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Redon;PAP-009;4;ramette     | Article | ARTICLE_INCONNU",
                "Redon;;4;ramette            | Article | ARTICLE_INCONNU",
                "Glénac;PAP-001;4;ramette    | Commune | MEMBRE_INCONNU",
                ";PAP-001;4;ramette          | Commune | MEMBRE_INCONNU",
                "Langon;PAP-001;4;ramette    | Commune | MEMBRE_AMBIGU",
                "2,13E+13;PAP-001;4;ramette  | Commune | IDENTIFIANT_PERDU",
                "Redon;PAP-001;4;palette     | Unité   | UNITE_INCONNUE",
                "Redon;PAP-001;0,5;ramette   | Qté     | NON_ENTIER",
                "Glénac;PAP-009;x;palette    | Article | ARTICLE_INCONNU"
            })
    void aLineIsRefusedOnceForItsFirstReason(String line, String column, String code) {
        var heard = hear(folder, "r.csv", "Commune;Article;Qté;Unité\n" + line + "\n");

        assertThat(heard.refusals()).containsExactly("2;" + column + ";" + code);
    }

    @Test
    void aLineWithoutAQuantityIsNotRefusedForItsOtherCells() {
        var heard =
                hear(folder, "r.csv", "Commune;Article;Qté;Unité\nGlénac;PAP-009;;palette\nRedon;PAP-001;-;palette\n");

        assertThat(heard.anomalies).isEmpty();
    }

    @Test
    void quantitiesAreConvertedToTheArticlesOwnUnit() {
        var heard = hear(folder, "r.csv", """
                Commune;Article;Qté;Unité
                Redon;PAP-001;3;carton
                Redon;PAP-002;1,5;Cartons
                Redon;ENT-017;3;carton
                Redon;ENT-004;0,5;bidon de 5 L
                """);

        assertThat(heard.needsInShort())
                .containsExactly("PAP-001 15/15/15", "PAP-002 15/15/15", "ENT-017 3/3/3", "ENT-004 2.5/2.5/2.5");
        assertThat(heard.needs)
                .extracting(StagedNeed::convertedFrom)
                .containsExactly("carton × 5", "carton × 10", null, "bidon de 5 L × 5");
    }

    @Test
    void aNumberDecidesAndANameMustNotContradictIt() {
        var heard = hear(folder, "r.csv", """
                Nom;Code INSEE;Article;Qté
                Langon;35145;PAP-001;1
                Ancienne commune;35236;PAP-001;2
                Renac;35236;PAP-001;3
                Renac;;PAP-001;4
                ;35236;PAP-001;5
                Redon;99999;PAP-001;6
                """);

        assertThat(heard.needs)
                .extracting(StagedNeed::siren)
                .containsExactly("213501455", "213502362", "213502370", "213502362");
        assertThat(heard.refusals())
                .containsExactly("4;Code INSEE;MEMBRE_CONTRADICTOIRE", "7;Code INSEE;MEMBRE_INCONNU");
        assertThat(heard.told(Severity.INFO)).containsExactly("3;Nom;NOM_RAPPROCHE");
    }

    @Test
    void twoNumbersThatDisagreeAreAContradiction() {
        var heard = hear(folder, "r.csv", "SIREN;Code INSEE;Article;Qté\n213502362;35237;PAP-001;1\n");

        assertThat(heard.refusals()).containsExactly("2;Code INSEE;MEMBRE_CONTRADICTOIRE");
    }

    @Test
    void aNameBroughtCloserIsToldOnceForEachWayOfWritingIt() {
        var heard = hear(
                folder,
                "r.csv",
                "Commune;Article;Qté\nSt Just;PAP-001;1\nSt Just;PAP-002;1\nMairie de Redon;PAP-001;1\n");

        assertThat(heard.told(Severity.INFO)).containsExactly("2;Commune;NOM_RAPPROCHE", "4;Commune;NOM_RAPPROCHE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NEANT;", "néant;", "Néant;0", "neant;-"})
    void aRowNeantIsTheMembersNilReturn(String typed) {
        var heard = hear(folder, "r.csv", "Commune;Article;Qté\nMairie de Redon;" + typed + "\n");

        assertThat(heard.nils).extracting(NilReturn::siren).containsExactly("213502362");
        assertThat(heard.count().linesRead()).isEqualTo(1);
        assertThat(heard.refusals()).isEmpty();
    }

    @Test
    void aRowNeantThatAsksForSomethingContradictsItself() {
        var heard = hear(folder, "r.csv", "Commune;Article;Qté\nRedon;NEANT;5\nGlénac;NEANT;\n");

        assertThat(heard.nils).isEmpty();
        assertThat(heard.refusals()).containsExactly("2;Qté;NEANT_CONTRADICTOIRE", "3;Commune;MEMBRE_INCONNU");
    }

    @Test
    void aTickedFormIsANilReturn() {
        var heard = hear(folder, "r.csv", "Recensement 2027;\nCommune :;Redon\nNéant;X\n");

        assertThat(heard.nils)
                .extracting(NilReturn::siren, NilReturn::line)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("213502362", 3));
        assertThat(heard.anomalies).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Commune : Redon\n☒ Néant\n",
                "Retour de la commune : Redon;\n;[x] Aucun besoin\n",
                "SIREN;213 502 362\nAucun besoin : oui;\n",
                "Collectivité;Mairie de Redon\nx;Néant\n"
            })
    void aBoxMayBeTickedInSeveralWays(String text) {
        assertThat(hear(folder, "r.csv", text).nils)
                .extracting(NilReturn::siren)
                .containsExactly("213502362");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Commune : Redon\n☐ Néant\n",
                "Commune : Redon\nNéant;non\n",
                "Commune : Redon\n[ ] Aucun besoin\n"
            })
    void aBoxThatIsNotTickedIsNone(String text) {
        var heard = hear(folder, "r.csv", text + "Article;Qté\nPAP-001;4\n");

        assertThat(heard.nils).isEmpty();
        assertThat(heard.needsInShort()).containsExactly("PAP-001 4/4/4");
        assertThat(heard.needs.getFirst().siren()).isEqualTo("213502362");
    }

    @Test
    void aDeliveryPointIsOneOfTheMembersOwn() {
        var heard = hear(folder, "r.csv", """
                siren;article;point_livraison;quantite
                213502362;PAP-001;ECOLE;4
                213502362;PAP-001;mairie;5
                213502362;PAP-002;École publique;6
                213502362;PAP-002;;7
                213502370;PAP-001;ECOLE;8
                213502859;PAP-001;MAIRIE;9
                """);

        assertThat(heard.needs).extracting(StagedNeed::point).containsExactly("ECOLE", "MAIRIE", "ECOLE", null);
        assertThat(heard.refusals())
                .containsExactly("6;point_livraison;POINT_INCONNU", "7;point_livraison;POINT_INCONNU");
        assertThat(heard.anomalies.getFirst().message()).contains("Écrivez MAIRIE");
    }

    @Test
    void aTotalIsLeftOutAndCompared() {
        var text = "Commune;Article;Désignation;Qté\nRedon;PAP-001;Papier;4\nRedon;PAP-002;Papier;1 000\n";

        assertThat(hear(folder, "a.csv", text + ";;TOTAL;1004\n").anomalies).isEmpty();
        assertThat(hear(folder, "b.csv", text + "Total général;;;1.004,00\n").anomalies)
                .isEmpty();
        var wrong = hear(folder, "c.csv", text + "TOTAL;;;1005\n");
        assertThat(wrong.told(Severity.ALERTE)).containsExactly("4;Qté;TOTAL_DIFFERENT");
        assertThat(wrong.needs).hasSize(2);
        assertThat(wrong.count().linesRead()).isEqualTo(2);
    }

    @Test
    void aTotalIsOfTheWholeColumnOrOfThePartSinceTheLast() {
        var heard = hear(folder, "r.csv", """
                Commune;Article;Min;Estimé;Max
                Redon;PAP-001;1;2;3
                Sous-total;;1;2;3
                Redon;PAP-002;2;3;4
                Redon;ENT-004;3;4;x
                Sous-total;;2;3;4
                TOTAL;;6;5;7
                """);

        // The author may have counted the refused line (3 in the minimum) or not.
        assertThat(heard.told(Severity.ALERTE)).isEmpty();
        assertThat(heard.refusals()).containsExactly("5;Max;NOMBRE_ILLISIBLE");
    }

    @Test
    void theMessageSaysWhatToWriteInstead() {
        var heard = hear(folder, "r.csv", "Commune;Article;Qté\nRedon;PAP-001;1.234\n");

        assertThat(heard.anomalies)
                .extracting(Anomaly::message)
                .containsExactly(
                        "Ligne 2, colonne «\u00A0Qté\u00A0»\u00A0: «\u00A01.234\u00A0» se lit de deux façons. Écrivez 1234 (milliers),"
                                + " ou 1,234 (décimales).");
        assertThat(heard.anomalies.getFirst().value()).isEqualTo("1.234");
    }

    @Test
    void theWordTotalInThePlaceOfAMemberIsTheTotalOfItsArticle() {
        var text = "Commune;Article;Quantité\nRedon;PAP-001;10\nRenac;PAP-001;5\nRedon;PAP-002;3\n";

        var right = hear(folder, "a.csv", text + "TOTAL;PAP-001;15\nTotal;PAP-002;3\n");
        assertThat(right.needsInShort()).containsExactly("PAP-001 10/10/10", "PAP-001 5/5/5", "PAP-002 3/3/3");
        assertThat(right.anomalies).isEmpty();
        assertThat(right.count().linesRead()).isEqualTo(3);

        var wrong = hear(folder, "b.csv", text + "TOTAL;PAP-001;16\n");
        assertThat(wrong.needs).hasSize(3);
        assertThat(wrong.told(Severity.ALERTE)).containsExactly("5;Quantité;TOTAL_DIFFERENT");
    }
}
