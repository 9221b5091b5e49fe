package fr.commandecommune.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.commandecommune.intake.CampaignRefused.Fault;
import fr.commandecommune.need.Nature;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CampaignFolderTest {

    @TempDir
    Path folder;

    @Test
    void theSampleCampaignIsRead() {
        var open = Intake.open(Example.folder());

        var campaign = open.campaign();
        assertThat(campaign.code()).isEqualTo("PAP-2027");
        assertThat(campaign.title()).isEqualTo("Fournitures administratives, scolaires, d'entretien et petit mobilier");
        assertThat(campaign.launchDate()).isEqualTo(LocalDate.of(2027, 3, 15));
        assertThat(campaign.totalMonths()).isEqualTo(48);
        assertThat(campaign.lots()).hasSize(6).allMatch(lot -> lot.nature() == Nature.SUPPLIES);
        assertThat(campaign.articles()).hasSize(123);
        assertThat(campaign.conversions()).hasSize(21);
        assertThat(campaign.members()).hasSize(31);
        assertThat(campaign.deliveryPoints()).hasSize(58);
        assertThat(campaign.currentContracts()).hasSize(2);
        assertThat(campaign.articles().get(11).unitPrice()).hasToString("0.035");
        assertThat(campaign.articles().getFirst().unitPrice()).hasToString("4.20");
        assertThat(open.returns()).hasSize(26).isSorted();
    }

    @Test
    void theFilesThatAreReadAndNoOthersMakeTheInputHash() throws IOException {
        sample();
        var before = Intake.open(folder);
        Files.writeString(folder.resolve("dossier.yaml"), "reference: x");
        Files.createDirectories(folder.resolve("besoins"));
        Files.writeString(folder.resolve("besoins/.DS_Store"), "x");
        Files.writeString(folder.resolve("besoins/~$redon.xlsx"), "x");
        var same = Intake.open(folder);
        Files.writeString(folder.resolve("besoins/redon.csv"), "siren;article;quantite\n");
        var more = Intake.open(folder);

        assertThat(before.files())
                .extracting(InputFile::name)
                .containsExactly("articles.csv", "campagne.csv", "lots.csv", "membres.csv");
        // shasum of each file, then of the sorted lines "name LF sum LF".
        assertThat(before.inputHash()).matches("sha256:[0-9a-f]{64}").isEqualTo(same.inputHash());
        assertThat(more.inputHash()).isNotEqualTo(before.inputHash());
        assertThat(more.files()).extracting(InputFile::name).contains("besoins/redon.csv");
    }

    @Test
    void theInputHashIsThatOfItsDefinition() throws IOException {
        var a = Files.writeString(folder.resolve("a.csv"), "a");
        var b = Files.writeString(folder.resolve("b.csv"), "b");

        // printf 'a.csv\n%s\nb.csv\n%s\n' $(printf a|sha256sum) $(printf b|sha256sum) | sha256sum
        assertThat(FileDigests.of(List.of(new InputFile("b.csv", b), new InputFile("a.csv", a)))
                        .inputHash())
                .isEqualTo("sha256:69a8572d86215f297557a3da5b9dd61379dc4af96e3b76b89544a3a455ff385c");
    }

    @Test
    void aCampaignTypedInASpreadsheetIsReadLikeAnyCsv() throws IOException {
        sample();
        var windows = Charset.forName("windows-1252");
        Files.writeString(folder.resolve("articles.csv"), """
                sep=,
                Catalogue 2027

                Libellé,Article,Lot,Unité,Prix unitaire HT,TVA,Famille,Indivisible,Note
                "Papier, blanc",PAP-1,1,ramette,"4,20 €",20 %,papier,OUI,x
                """.replace("\n", "\r\n"), windows);

        var article = Intake.open(folder).campaign().articles().getFirst();

        assertThat(article.label()).isEqualTo("Papier, blanc");
        assertThat(article.unitPrice()).hasToString("4.20");
        assertThat(article.indivisible()).isTrue();
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() throws IOException {
        sample();
        Files.delete(folder.resolve("lots.csv"));
        Files.writeString(
                folder.resolve("membres.csv"),
                "siren;code_insee;nom;population\n213502362;35236;Redon;9336\n213502363;35236;;neuf\n");

        assertThatThrownBy(() -> Intake.open(folder))
                .isInstanceOfSatisfying(
                        CampaignRefused.class,
                        refused -> assertThat(refused.faults())
                                .extracting(fault -> fault.file() + ":" + fault.line() + ":" + fault.column())
                                .containsExactly(
                                        "lots.csv:0:",
                                        "articles.csv:2:lot",
                                        "membres.csv:3:siren",
                                        "membres.csv:3:code_insee",
                                        "membres.csv:3:population",
                                        "membres.csv:3:nom"))
                .hasMessageContaining(
                        "membres.csv, ligne 3, colonne « siren » : « 213502363 » n’est pas un numéro SIREN");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "campagne.csv | C;T;2027;12;3;243500741;15 mars 2027         | date_lancement",
                "campagne.csv | C;T;2027;12;3;243500741;2027-02-30           | date_lancement",
                "campagne.csv | C;T;2027;0;3;243500741;2027-03-15            | duree_mois",
                "campagne.csv | C;T;2027;12;3;243500742;2027-03-15           | coordonnateur_siren",
                "campagne.csv | ;T;2027;12;3;243500741;2027-03-15            | code",
                "lots.csv     | 1;Encore le lot 1;F;30197630                 | lot",
                "lots.csv     | 2;Papier;X;30197630                          | nature",
                "lots.csv     | 2;Papier;F;3019                              | cpv",
                "articles.csv | pap-1;Deux fois;1;ramette;4.20;20;papier;oui | article",
                "articles.csv | NEANT;Réservé;1;ramette;4.20;20;papier;oui   | article",
                "articles.csv | PAP-2;Sans lot;9;ramette;4.20;20;papier;oui  | lot",
                "articles.csv | PAP-2;Prix;1;ramette;-4.20;20;papier;oui     | prix_unitaire_ht",
                "articles.csv | PAP-2;Prix;1;ramette;quatre;20;papier;oui    | prix_unitaire_ht",
                "articles.csv | PAP-2;Unité;1;;4.20;20;papier;oui            | unite",
                "articles.csv | PAP-2;Entier;1;ramette;4.20;20;papier;?      | indivisible",
                "membres.csv  | 213502362;35237;Encore Redon;12              | siren",
                "membres.csv  | 213502370;35236;Renac;12                     | code_insee"
            })
    void aWrongCellIsRefusedWithItsColumn(String file, String line, String column) throws IOException {
        sample();
        var path = folder.resolve(file);
        var kept = file.equals("campagne.csv") ? Files.readAllLines(path).getFirst() + "\n" : Files.readString(path);
        Files.writeString(path, kept + line.strip() + "\n");

        assertThatThrownBy(() -> Intake.open(folder))
                .isInstanceOfSatisfying(
                        CampaignRefused.class,
                        refused -> assertThat(refused.faults())
                                .extracting(Fault::file, Fault::column)
                                .containsExactly(org.assertj.core.groups.Tuple.tuple(file, column)));
    }

    @Test
    void optionalFilesAreCheckedToo() throws IOException {
        sample();
        Files.writeString(folder.resolve("conversions.csv"), "article;unite;facteur\nPAP-9;carton;5\n*;carton;0\n");
        Files.writeString(folder.resolve("points-livraison.csv"), "siren;code;libelle\n213502370;MAIRIE;Mairie\n");
        Files.writeString(
                folder.resolve("contrats-en-cours.csv"),
                "siren;famille;titulaire;fin;preavis_mois;exclusif\n213502362;papier;A;bientôt;3;oui\n");

        assertThatThrownBy(() -> Intake.open(folder))
                .isInstanceOfSatisfying(
                        CampaignRefused.class,
                        refused -> assertThat(refused.faults())
                                .extracting(fault -> fault.file() + ":" + fault.line() + ":" + fault.column())
                                .containsExactlyInAnyOrder(
                                        "conversions.csv:2:article",
                                        "conversions.csv:3:facteur",
                                        "points-livraison.csv:2:siren",
                                        "contrats-en-cours.csv:2:fin"));
    }

    @Test
    void aFileWithoutItsColumnsSaysWhichAreMissing() throws IOException {
        sample();
        Files.writeString(folder.resolve("lots.csv"), "lot;intitule\n1;Papier\n");

        assertThatThrownBy(() -> Intake.open(folder))
                .hasMessageContaining("lots.csv : l’en-tête n’a pas les colonnes « nature », « cpv »");
    }

    private void sample() throws IOException {
        Files.writeString(folder.resolve("campagne.csv"), """
                code;intitule;annee;duree_mois;reconductions;coordonnateur_siren;date_lancement
                C;T;2027;12;3;243500741;2027-03-15
                """);
        Files.writeString(folder.resolve("lots.csv"), "lot;intitule;nature;cpv\n1;Papier;F;30197630\n");
        Files.writeString(folder.resolve("articles.csv"), """
                article;libelle;lot;unite;prix_unitaire_ht;tva;famille;indivisible
                PAP-1;Papier;1;ramette;4.20;20;papier;oui
                """);
        Files.writeString(
                folder.resolve("membres.csv"), "siren;code_insee;nom;population\n213502362;35236;Redon;9336\n");
    }

    @Test
    void noSirenOfTheSampleIsRefused() throws IOException {
        try (Stream<String> lines = Files.lines(Example.folder().resolve("membres.csv"))) {
            assertThat(lines.skip(1).map(line -> line.substring(0, 9)))
                    .hasSize(31)
                    .allMatch(fr.commandecommune.need.Siren::isValid);
        }
    }
}
