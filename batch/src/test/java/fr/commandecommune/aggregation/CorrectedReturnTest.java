package fr.commandecommune.aggregation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A corrected return is read alone, and gives the same bytes as if everything had been read again. {@code -Dcorrections=1000} for more
 * campaigns than a few.
 */
class CorrectedReturnTest {

    private static final int CAMPAIGNS = Integer.getInteger("corrections", 6);
    private static final String HEADER = "siren;article;point;minimum;estime;maximum;remarque";
    private static final String AULON = SmallCampaign.AULON;
    private static final List<String> MEMBERS = List.of(
            AULON,
            SmallCampaign.BAREILLES,
            SmallCampaign.CADEAC,
            SmallCampaign.ESTENSAN,
            SmallCampaign.GUCHEN,
            SmallCampaign.VIGNEC);
    private static final List<String> ARTICLES = List.of("PAP-001", "PAP-002", "ENT-001");
    private static final List<String> FILES = List.of(
            "commande-groupee.json", "besoins-normalises.csv", "anomalies.csv", "livraisons.csv", "rapprochement.json");

    @TempDir
    private Path folder;

    @Test
    void onlyTheReturnThatChangedIsReadAgain() {
        var campaign = campaign(0, folder)
                .returned("aulon.csv", HEADER, AULON + ";PAP-001;;1;2;3;", AULON + ";ENT-001;;1;2;3;")
                .returned("cadeac.csv", HEADER, SmallCampaign.CADEAC + ";PAP-001;;10;20;30;")
                .returned("guchen.csv", HEADER, SmallCampaign.GUCHEN + ";PAP-002;;1;1,5;2;");
        var first = campaign.addUp();

        var second = campaign.returned("aulon.csv", HEADER, AULON + ";PAP-001;;4;5;6;")
                .addUp();

        assertThat(readBy(second)).containsExactly("aulon.csv");
        assertThat(readBy(first)).containsExactly("aulon.csv", "cadeac.csv", "guchen.csv");
        assertThat(second.needs())
                .containsExactly(
                        AULON + ";PAP-001;1;4;5;6;aulon.csv;2",
                        SmallCampaign.CADEAC + ";PAP-001;1;10;20;30;cadeac.csv;2",
                        SmallCampaign.GUCHEN + ";PAP-002;1;1;1.5;2;guchen.csv;2");
        assertThat(second.run().lines().read()).isEqualTo(3);
    }

    @Test
    void anotherCatalogueIsReadWithAllReturns() {
        var campaign = campaign(1, folder)
                .returned("aulon.csv", HEADER, AULON + ";PAP-001;;1;2;3;")
                .returned("cadeac.csv", HEADER, SmallCampaign.CADEAC + ";PAP-001;;10;20;30;");
        campaign.addUp();

        var second = campaign.file("conversions.csv", "article;unite;facteur", "PAP-001;palette;200")
                .addUp();

        assertThat(readBy(second)).containsExactly("aulon.csv", "cadeac.csv");
    }

    @Test
    void anyCorrectionGivesWhatReadingEverythingAgainGives() throws IOException {
        for (var seed = 0; seed < CAMPAIGNS; seed++) {
            var random = new Random(seed);
            var campaign = campaign(100 + seed, Files.createDirectories(folder.resolve("tirage-" + seed)));
            for (var file = 0; file < 8; file++) {
                draw(campaign, file, random);
            }
            campaign.addUp();
            for (var correction = 0; correction < 4; correction++) {
                correct(campaign, random);
                var quick = bytes(campaign.addUp());
                readEverythingAgain(100 + seed);
                assertThat(bytes(campaign.addUp()))
                        .as("campaign %d, correction %d", seed, correction)
                        .isEqualTo(quick);
            }
        }
    }

    /** One or two returns change, come or go. */
    private static void correct(SmallCampaign campaign, Random random) throws IOException {
        for (var change = 0; change <= random.nextInt(2); change++) {
            var file = random.nextInt(9);
            if (random.nextInt(5) == 0) {
                Files.deleteIfExists(campaign.folder().resolve("besoins/retour-" + file + ".csv"));
            } else {
                draw(campaign, file, random);
            }
        }
    }

    /** Lines of two members: some said twice in one return or two, some contradictory, some refused, and « néant ». */
    private static void draw(SmallCampaign campaign, int file, Random random) {
        var lines = new ArrayList<>(List.of(HEADER));
        for (var line = 0; line < 6; line++) {
            var member = MEMBERS.get((file + random.nextInt(2)) % MEMBERS.size());
            var article = ARTICLES.get(random.nextInt(ARTICLES.size()));
            var point = member.equals(AULON) ? List.of("", "ECOLE", "MAIRIE").get(random.nextInt(3)) : "";
            var least = random.nextInt(3);
            lines.add(
                    switch (random.nextInt(12)) {
                        case 0 -> member + ";NEANT;;;;;";
                        case 1 -> member + ";INCONNU-9;;1;2;3;";
                        case 2 -> lines.getLast();
                        default ->
                            String.join(
                                    ";",
                                    member,
                                    article,
                                    point,
                                    String.valueOf(least),
                                    String.valueOf(least + 2 + random.nextInt(2) * 400),
                                    String.valueOf(least + 500),
                                    random.nextInt(4) == 0 ? "=1+1" : "");
                    });
        }
        campaign.returned("retour-" + file + ".csv", lines.toArray(String[]::new));
    }

    private static SmallCampaign campaign(int number, Path parent) {
        return SmallCampaign.in(parent)
                .file(
                        "campagne.csv",
                        "code;intitule;annee;duree_mois;reconductions;coordonnateur_siren;date_lancement",
                        code(number) + ";Corrections;2027;12;3;" + AULON + ";2027-03-15")
                .file(
                        "points-livraison.csv",
                        "siren;code;libelle;adresse;code_postal;ville;contact;telephone;horaires;acces",
                        AULON + ";ECOLE;École;1 rue;65240;Aulon;;;;",
                        AULON + ";MAIRIE;Mairie;2 rue;65240;Aulon;;;;")
                .file(
                        "contrats-en-cours.csv",
                        "siren;famille;titulaire;fin;preavis_mois;exclusif",
                        SmallCampaign.CADEAC + ";papier;Papeterie des Pics;2027-06-30;3;oui");
    }

    private static String code(int number) {
        return "CORR-" + number;
    }

    /** The returns whose lines the run itself took in. */
    private static List<String> readBy(SmallCampaign.Outcome outcome) {
        return TestHome.context()
                .getBean(JdbcClient.class)
                .sql("""
                        SELECT file FROM run_return r JOIN aggregation_run g ON g.id = r.run_id
                         WHERE run_id = :run AND file_no >= own_from ORDER BY file""")
                .param("run", outcome.run().id().value())
                .query((row, n) -> row.getString("file"))
                .list();
    }

    /** Nothing that was computed for the campaign is known any more. */
    private static void readEverythingAgain(int number) {
        TestHome.context()
                .getBean(JdbcClient.class)
                .sql(
                        "UPDATE aggregation_run SET catalogue = NULL, identity = identity || '|' || id WHERE campaign = :campaign")
                .param("campaign", code(number))
                .update();
    }

    private static Map<String, String> bytes(SmallCampaign.Outcome outcome) {
        var bytes = new TreeMap<String, String>();
        for (var name : FILES) {
            try {
                bytes.put(name, Files.readString(outcome.out().resolve(name)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return bytes;
    }
}
