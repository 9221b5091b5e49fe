package fr.commandecommune.aggregation;

import static fr.commandecommune.aggregation.SmallCampaign.AULON;
import static fr.commandecommune.aggregation.SmallCampaign.BAREILLES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.commandecommune.intake.Intake;
import fr.commandecommune.memberworkbook.MemberWorkbook;
import fr.commandecommune.memberworkbook.PreFilled;
import fr.commandecommune.need.Figures;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A member's workbook: written, filled in with a spreadsheet program, renamed, sent back. */
class MemberWorkbookRoundTripTest {

    private static final String NEEDS = "Besoins";

    @TempDir
    private Path folder;

    private SmallCampaign campaign;

    @BeforeEach
    void aCatalogueOfSixArticles() {
        campaign = SmallCampaign.in(folder)
                .file(
                        "articles.csv",
                        "article;libelle;lot;unite;prix_unitaire_ht;tva;famille;indivisible",
                        "PAP-001;Papier A4;1;ramette;4.20;20;papier;oui",
                        "PAP-002;Enveloppe;1;mille;0.125;20;enveloppes;non",
                        "PAP-003;=Cahier;1;unité;1.10;20;cahiers;oui",
                        "ENT-001;Savon;2;litre;3.10;20;entretien;non",
                        "ENT-002;Sacs;2;carton;9.90;20;entretien;oui",
                        "ENT-003;Gants;2;paire;1.50;20;entretien;oui")
                .file("points-livraison.csv", "siren;code;libelle", AULON + ";MAIRIE;Mairie", AULON + ";ECOLE;École");
    }

    @Test
    void whatIsFilledInAlreadyComesBackAsItWas() throws IOException {
        Files.move(workbook(), besoins().resolve("renomme.xlsx"));

        var outcome = campaign.addUpWhole();

        assertThat(outcome.needs())
                .containsExactly(
                        AULON + ";ENT-001;2;2.5;3;4.25;renomme.xlsx;10", AULON + ";PAP-001;1;40;40;40;renomme.xlsx;7");
        assertThat(outcome.told()).isEmpty();
    }

    @Test
    void onlyTheAnswersCanBeWrittenInAndTheirRulesAreInTheBook() throws IOException, InterruptedException {
        assumeTrue(Spreadsheet.installed());
        var book = Spreadsheet.open(workbook(), folder);

        assertThat(book.isProtected(NEEDS)).isTrue();
        assertThat(List.of("A7", "B7", "C7", "D7", "E7")).allMatch(place -> book.locked(NEEDS, place));
        // The unit of PAP-001 may be chosen, since a carton is five reams; that of PAP-002 may not.
        assertThat(List.of("F7", "G7", "H7", "I7", "J7", "K7")).noneMatch(place -> book.locked(NEEDS, place));
        assertThat(book.locked(NEEDS, "F8")).isTrue();
        assertThat(book.conditions())
                .contains("\"ramette\"", "\"carton\"", "\"MAIRIE\"", "\"ECOLE\"", "999999999.999", "INT(");
    }

    @Test
    void fiveErrorsAreNamedBySheetAndCellInXlsxAndInOds() throws IOException, InterruptedException {
        assumeTrue(Spreadsheet.installed());
        var book = Spreadsheet.open(workbook(), folder);
        book.write(NEEDS, "H7", "environ 40");
        book.write(NEEDS, "H8", "-3");
        book.write(NEEDS, "H9", "2.5");
        book.write(NEEDS, "G10", "9");
        book.write(NEEDS, "J11", "GYMNASE");
        book.write(NEEDS, "H11", "4");
        book.write(NEEDS, "H12", "7");
        for (var format : List.of("xlsx", "ods")) {
            Files.copy(book.saveAs(format, format), besoins().resolve("retour." + format));

            var outcome = campaign.addUpWhole();

            assertThat(outcome.told())
                    .containsExactlyInAnyOrder(
                            "retour.%s:7:Quantité pour l’année REFUS NOMBRE_ILLISIBLE".formatted(format),
                            "retour.%s:8:Quantité pour l’année REFUS NEGATIF".formatted(format),
                            "retour.%s:9:Quantité pour l’année REFUS NON_ENTIER".formatted(format),
                            "retour.%s:10:Minimum REFUS ORDRE".formatted(format),
                            "retour.%s:11:Point de livraison REFUS POINT_INCONNU".formatted(format));
            assertThat(messages(outcome))
                    .extracting(message -> message.substring(0, message.indexOf('\u00a0')))
                    .containsExactlyInAnyOrder("Besoins!H7", "Besoins!H8", "Besoins!H9", "Besoins!G10", "Besoins!J11");
            Files.delete(besoins().resolve("retour." + format));
        }
    }

    @Test
    void theSameReturnAsXlsxOdsAndWindowsCsvGivesTheSameRows() throws IOException, InterruptedException {
        assumeTrue(Spreadsheet.installed());
        var book = Spreadsheet.open(workbook(), folder);
        book.write(NEEDS, "F7", "carton");
        book.write(NEEDS, "G7", "9");
        book.write(NEEDS, "H7", "9");
        book.write(NEEDS, "I7", "9");
        book.write(NEEDS, "H8", "0.125");
        book.write(NEEDS, "G9", "10");
        book.write(NEEDS, "H9", "12");
        book.write(NEEDS, "I9", "15");
        book.write(NEEDS, "K9", "pour l’école");
        book.write(NEEDS, "H11", "0");
        for (var format : List.of("xlsx", "ods", "csv")) {
            var filter = format.equals("csv") ? "csv:Text - txt - csv (StarCalc):59,34,1" : format;
            Files.copy(book.saveAs(format, filter), besoins().resolve("retour." + format));

            var outcome = campaign.addUpWhole();

            assertThat(outcome.needs())
                    .containsExactly(
                            AULON + ";ENT-001;2;2.5;3;4.25;retour." + format + ";10",
                            AULON + ";ENT-002;2;0;0;0;retour." + format + ";11",
                            AULON + ";PAP-001;1;45;45;45;retour." + format + ";7",
                            AULON + ";PAP-002;1;0;0.125;0.125;retour." + format + ";8",
                            AULON + ";PAP-003;1;10;12;15;retour." + format + ";9");
            Files.delete(besoins().resolve("retour." + format));
        }
    }

    @Test
    void theWorkbookOfAnotherCampaignIsRefusedByItsName() throws IOException {
        var file = workbook();
        Files.copy(file, besoins().resolve("retour.xlsx"));
        campaign.file(
                "campagne.csv",
                "code;intitule;annee;duree_mois;reconductions;coordonnateur_siren;date_lancement",
                "AURE-2028;Papier de la vallée d'Aure;2028;12;3;" + AULON + ";2027-11-15");

        var outcome = campaign.addUpWhole();

        assertThat(messages(outcome))
                .singleElement()
                .satisfies(message -> assertThat(message).contains("celui de la campagne", "AURE-2027", "AURE-2028"));
        assertThat(outcome.out().resolve("besoins-normalises.csv")).doesNotExist();
    }

    @Test
    void aMemberWithoutPointsOrLastYearHasItsWorkbookToo() throws IOException {
        var read = Intake.open(campaign.folder()).campaign();
        var member = read.members().stream()
                .filter(one -> one.siren().equals(BAREILLES))
                .findFirst()
                .orElseThrow();
        var file = besoins().resolve("bareilles.xlsx");
        try (var out = Files.newOutputStream(file)) {
            MemberWorkbook.write(read, member, article -> List.of(PreFilled.NONE), out);
        }

        assertThat(campaign.addUpWhole().run().lines().noNeed()).isEqualTo(6);
    }

    private Path workbook() throws IOException {
        var read = Intake.open(campaign.folder()).campaign();
        var aulon = read.members().stream()
                .filter(one -> one.siren().equals(AULON))
                .findFirst()
                .orElseThrow();
        var file = folder.resolve("besoins-aulon.xlsx");
        try (var out = Files.newOutputStream(file)) {
            MemberWorkbook.write(
                    read,
                    aulon,
                    article -> List.of(
                            switch (article.code()) {
                                case "PAP-001" ->
                                    new PreFilled(
                                            "",
                                            figures("40", "40", "40"),
                                            "",
                                            new BigDecimal("45"),
                                            new BigDecimal("38"));
                                case "ENT-001" -> new PreFilled("", figures("2.5", "3", "4.25"), "", null, null);
                                default -> PreFilled.NONE;
                            }),
                    out);
        }
        return file;
    }

    private Path besoins() throws IOException {
        return Files.createDirectories(campaign.folder().resolve("besoins"));
    }

    private static Figures figures(String minimum, String estimated, String maximum) {
        return new Figures(new BigDecimal(minimum), new BigDecimal(estimated), new BigDecimal(maximum));
    }

    private static List<String> messages(SmallCampaign.Outcome outcome) {
        return TestHome.jointOrders().anomalies(outcome.run().id(), null, 0, 100).rows().stream()
                .map(told -> told.message())
                .toList();
    }
}
