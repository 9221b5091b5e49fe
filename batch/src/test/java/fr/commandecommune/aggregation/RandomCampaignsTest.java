package fr.commandecommune.aggregation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Nothing appears, disappears or is counted twice, whatever the order of the lines, the files they come in and the parts they are
 * read in. A few campaigns each time; {@code -Dcampaigns=1000} for more, from {@code -Dseed=0} on.
 */
class RandomCampaignsTest {

    private static final int CAMPAIGNS = Integer.getInteger("campaigns", 8);
    private static final int FIRST_SEED = Integer.getInteger("seed", 0);
    private static final List<String> ARTICLES = List.of("ENT-001", "PAP-001", "PAP-002");

    @TempDir
    private Path folder;

    @Test
    void everyCampaignGivesWhatWasDrawnWhateverTheOrderAndTheFiles() throws IOException {
        for (var seed = FIRST_SEED; seed < FIRST_SEED + CAMPAIGNS; seed++) {
            var drawn = new RandomCampaign(seed);
            var outcome = campaign(seed, 1, drawn).addUp(Format.CSV, Format.JSON);
            assertIsAsDrawn(seed, drawn, outcome);

            var otherwise = campaign(seed, 2, drawn).addUp(Format.CSV);
            assertThat(otherwise.run().resultHash())
                    .as("campaign %d", seed)
                    .isEqualTo(outcome.run().resultHash());
            assertThat(campaign(seed, 1, drawn).addUp(Format.CSV).run().id())
                    .as("campaign %d asked for again", seed)
                    .isEqualTo(outcome.run().id());
            TestHome.aggregation().forget(otherwise.run().id());
            TestHome.aggregation().forget(outcome.run().id());
            FileSystemUtils.deleteRecursively(folder.resolve(seed + "-1"));
            FileSystemUtils.deleteRecursively(folder.resolve(seed + "-2"));
        }
    }

    @Test
    void oneReaderOrFourGiveTheSameBytes() throws IOException {
        var drawn = new RandomCampaign(7);
        var campaign = campaign(1_000_007, 3, drawn);
        var usual = campaign.addUp(Format.CSV, Format.JSON);
        for (var readers : List.of(1, 4)) {
            try (var other = TestHome.another(readers)) {
                var out = folder.resolve("lecteurs-" + readers);
                other.getBean(Aggregation.class)
                        .run(
                                AggregationRequest.jointOrder(campaign.folder(), out, true)
                                        .withFormats(Set.of(Format.CSV, Format.JSON)),
                                progress -> {});
                for (var name : List.of("commande-groupee.json", "besoins-normalises.csv", "rapprochement.json")) {
                    assertThat(Files.readString(out.resolve(name)))
                            .as("%d readers, %s", readers, name)
                            .isEqualTo(Files.readString(usual.out().resolve(name)));
                }
            }
        }
    }

    private SmallCampaign campaign(int seed, int order, RandomCampaign drawn) throws IOException {
        var place = Files.createDirectories(folder.resolve(seed + "-" + order));
        var campaign = SmallCampaign.in(place)
                .file(
                        "campagne.csv",
                        "code;intitule;annee;duree_mois;reconductions;coordonnateur_siren;date_lancement",
                        "TIRAGE-%d;Tirage;2027;12;3;%s;2027-03-15".formatted(seed, SmallCampaign.AULON))
                .file(
                        "points-livraison.csv",
                        "siren;code;libelle;adresse;code_postal;ville;contact;telephone;horaires;acces",
                        SmallCampaign.AULON + ";ECOLE;École;1 rue;65240;Aulon;;;;",
                        SmallCampaign.AULON + ";MAIRIE;Mairie;2 rue;65240;Aulon;;;;");
        drawn.returnTo(campaign, order);
        return campaign;
    }

    private static void assertIsAsDrawn(int seed, RandomCampaign drawn, SmallCampaign.Outcome outcome)
            throws IOException {
        assertThat(outcome.needs().stream().map(line -> line.replaceFirst("(;[^;]*){2}$", "")))
                .as("campaign %d", seed)
                .containsExactlyElementsOf(drawn.expectedNeeds());
        var reconciliation =
                JsonMapper.shared().readTree(Files.readString(outcome.out().resolve("rapprochement.json")));
        for (var article : ARTICLES) {
            var sums = sums(reconciliation, article);
            assertThat(sums).as("campaign %d, %s", seed, article).isIn(List.of(), drawn.expectedSums(article));
            assertThat(sums.isEmpty())
                    .as("campaign %d, %s", seed, article)
                    .isEqualTo(drawn.expectedNeeds().stream().noneMatch(need -> need.contains(article)));
        }
    }

    private static List<String> sums(JsonNode reconciliation, String article) {
        return reconciliation
                .get("articles")
                .valueStream()
                .filter(one -> one.get("article").asString().equals(article))
                .map(one -> one.get("sumOfJointOrder"))
                .flatMap(sum -> List.of(sum.get("minimum"), sum.get("estimated"), sum.get("maximum")).stream())
                .map(JsonNode::asString)
                .toList();
    }
}
