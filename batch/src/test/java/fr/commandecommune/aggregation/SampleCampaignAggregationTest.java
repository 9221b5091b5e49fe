package fr.commandecommune.aggregation;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import fr.commandecommune.aggregation.AggregationRun.State;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** REDON Agglomération's sample campaign, clean and dirty: what must come out was computed apart from this code. */
class SampleCampaignAggregationTest {

    private static final String RESULT_HASH = "sha256:3038fb838f8371d2bce5ba3486d18042dfc812e2bfe4e4641cdff95e3937863e";

    @TempDir
    private Path folder;

    @Test
    void theCleanReturnsMakeTheExpectedJointOrder() throws IOException {
        var out = folder.resolve("out");
        var run = TestHome.aggregation()
                .run(
                        AggregationRequest.jointOrder(resource("/exemples/redon-papeterie-2027"), out, false),
                        progress -> {});

        assertThat(run.state()).isEqualTo(State.DONE);
        assertThat(run.resultHash()).isEqualTo(RESULT_HASH);
        assertIsAsExpected(out, "expected");
        assertThat(json(out, "commande-groupee.json").get("estimatedValue").toString())
                .isEqualTo("{\"annual\":\"277353.01\",\"total\":\"1109412.04\",\"months\":48}");

        // done again it writes the same files, whatever stood there
        var first = bytes(out);
        Files.writeString(out.resolve("commande-groupee.json"), "{}");
        TestHome.aggregation()
                .run(
                        AggregationRequest.jointOrder(resource("/exemples/redon-papeterie-2027"), out, false),
                        progress -> {});
        assertThat(bytes(out)).isEqualTo(first);
    }

    @Test
    void theDirtyReturnsAreToldAndMakeNoJointOrderUntilThatIsAccepted() throws IOException {
        var campaign = dirtyCampaign();
        var out = folder.resolve("out");

        var refused = TestHome.aggregation().run(AggregationRequest.jointOrder(campaign, out, false), progress -> {});
        assertThat(refused.state()).isEqualTo(State.REFUSED);
        assertThat(out.resolve("commande-groupee.json")).doesNotExist();
        assertEverythingIsTold(out, "expected-sale");
        assertCountsAddUp(json(out, "rapprochement.json"));

        var accepted = TestHome.aggregation().run(AggregationRequest.jointOrder(campaign, out, true), progress -> {});
        assertThat(accepted.state()).isEqualTo(State.DONE);
        assertThat(accepted.resultHash()).isEqualTo(RESULT_HASH);
        assertIsAsExpected(out, "expected-sale");
    }

    private static void assertIsAsExpected(Path out, String expected) throws IOException {
        assertThat(out.resolve("besoins-normalises.csv"))
                .hasSameBinaryContentAs(expected(expected, "besoins-normalises.csv"));
        assertEverythingIsTold(out, expected);
        assertCountsAddUp(json(out, "rapprochement.json"));
        var order = json(out, "commande-groupee.json");
        assertThat(totals(order))
                .isEqualTo(Files.readAllLines(expected(expected, "totaux.csv")).stream()
                        .skip(1)
                        .toList());
        assertThat(order.get("members")
                        .valueStream()
                        .map(member -> member.get("siren").asString() + ";"
                                + member.get("status").asString()))
                .containsExactlyElementsOf(Files.readAllLines(expected(expected, "membres.csv")).stream()
                        .skip(1)
                        .toList());
        assertSharesAddUp(order);
    }

    private static List<String> totals(JsonNode order) {
        var totals = new ArrayList<String>();
        for (var lot : order.get("lots")) {
            for (var line : lot.get("lines")) {
                totals.add(String.join(
                        ";",
                        lot.get("lot").asString(),
                        line.get("article").asString(),
                        line.get("minimum").asString(),
                        line.get("estimated").asString(),
                        line.get("maximum").asString(),
                        line.get("estimatedAmount").asString()));
            }
        }
        return totals;
    }

    private static void assertSharesAddUp(JsonNode order) {
        for (var lot : order.get("lots")) {
            for (var line : lot.get("lines")) {
                var shares = line.get("allocations")
                        .valueStream()
                        .map(share -> new BigDecimal(share.get("estimated").asString()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                assertThat(shares).isEqualByComparingTo(line.get("estimated").asString());
            }
        }
    }

    /** Each expected line is told on one of its lines, at its column, with one of its severities. */
    private static void assertEverythingIsTold(Path out, String expected) throws IOException {
        var told = Files.readAllLines(out.resolve("anomalies.csv")).stream()
                .map(line -> line.split(";", -1))
                .toList();
        for (var line : Files.readAllLines(expected(expected, "anomalies-min.csv"))) {
            var wanted = line.split(";", -1);
            if (wanted[0].equals("fichier")) {
                continue;
            }
            assertThat(told)
                    .as(line)
                    .anyMatch(one -> one[0].equals(wanted[0])
                            && Arrays.asList(wanted[1].split("\\|", -1)).contains(one[1])
                            && (wanted[2].isEmpty() || one[2].equals(wanted[2]))
                            && Arrays.asList(wanted[3].split("\\|", -1)).contains(one[4]));
        }
    }

    private static void assertCountsAddUp(JsonNode reconciliation) {
        assertCountAddsUp(reconciliation);
        var read = 0L;
        for (var file : reconciliation.get("files")) {
            assertCountAddsUp(file);
            read += file.get("linesRead").asLong();
        }
        assertThat(read).isEqualTo(reconciliation.get("linesRead").asLong());
        for (var article : reconciliation.get("articles")) {
            assertThat(article.get("sumOfReturns")).isEqualTo(article.get("sumOfJointOrder"));
        }
    }

    private static void assertCountAddsUp(JsonNode counts) {
        assertThat(counts.get("linesRead").asLong())
                .isEqualTo(counts.get("linesAccepted").asLong()
                        + counts.get("linesRefused").asLong()
                        + counts.get("duplicates").asLong()
                        + counts.get("noNeed").asLong());
    }

    private Path dirtyCampaign() throws IOException {
        var campaign = folder.resolve("campaign");
        copy(resource("/exemples/redon-papeterie-2027"), campaign, "besoins");
        copy(resource("/redon-papeterie-2027/besoins-sale"), campaign.resolve("besoins"), "");
        return campaign;
    }

    private static void copy(Path from, Path to, String leftOut) throws IOException {
        Files.createDirectories(to);
        try (var files = Files.list(from)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                if (!file.getFileName().toString().equals(leftOut)) {
                    Files.copy(file, to.resolve(file.getFileName().toString()));
                }
            }
        }
    }

    private static Map<String, String> bytes(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.collect(toMap(file -> file.getFileName().toString(), SampleCampaignAggregationTest::hex));
        }
    }

    private static String hex(Path file) {
        try {
            return HexFormat.of().formatHex(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode json(Path folder, String name) {
        return JsonMapper.shared().readTree(folder.resolve(name).toFile());
    }

    private static Path expected(String variant, String name) {
        return resource("/redon-papeterie-2027/" + variant + "/" + name);
    }

    private static Path resource(String name) {
        try {
            return Path.of(Objects.requireNonNull(SampleCampaignAggregationTest.class.getResource(name), name)
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
