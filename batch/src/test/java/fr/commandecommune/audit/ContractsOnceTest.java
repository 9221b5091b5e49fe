package fr.commandecommune.audit;

import static fr.commandecommune.audit.Essential.contract;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several records of one contract are one contract. */
class ContractsOnceTest {

    private static final String HEADER = "id;acheteur.id;montant;dateNotification;procedure;modification_id\n";

    @TempDir
    private Path folder;

    @Test
    void coHoldersAreOneContract() throws IOException {
        var joint = contract("M1");

        var audited = Audited.of(
                folder, Essential.csv(joint, contract("M2"), joint.with("titulaire_id_1", "98765432109876")));

        assertThat(audited.result().records()).isEqualTo(3);
        assertThat(audited.result().contracts()).isEqualTo(2);
        assertThat(audited.result().duplicates()).isEqualTo(1);
        assertThat(audited.verdicts()).extracting(row -> row.getField("id")).containsExactly("M1", "M2");
    }

    @Test
    void theSameNumberOfAnotherBuyerIsAnotherContract() throws IOException {
        var other = contract("M1").with("acheteur_id", "21440128300011");

        assertThat(Audited.of(folder, Essential.v1(contract("M1"), other)).verdicts())
                .hasSize(2);
    }

    @Test
    void theAmountAwardedCountsWhereverItsRecordStands() throws IOException {
        var awarded = "M1;21350236200012;100;2024-05-15;Procédure adaptée;0\n";
        var first = "M1;21350236200012;300000;2024-06-15;Procédure adaptée;1\n";
        var second = "M1;21350236200012;400000;2024-07-15;Procédure adaptée;2\n";

        for (var text : new String[] {HEADER + awarded + first + second, HEADER + second + first + awarded}) {
            var audited = Audited.of(folder, text);

            assertThat(audited.verdicts()).hasSize(1);
            assertThat(audited.verdict().getField("montant")).isEqualTo("100.00");
        }
    }

    @Test
    void aModificationAloneDoesNotTellTheAmountAwarded() throws IOException {
        var audited = Audited.of(folder, HEADER + "M1;21350236200012;300000;2024-06-15;Procédure adaptée;1\n");

        assertThat(audited.verdict().getField("verdict")).isEqualTo("DOUBTFUL");
        assertThat(audited.verdict().getField("raison")).contains("Seule une modification est publiée");
    }

    @Test
    void modificationsWithinARecordDoNotChangeTheAmountAwarded() throws IOException {
        var text = Essential.v1(contract("M1"))
                .replace("\"titulaires\":", "\"modifications\":[{\"id\":\"X\",\"montant\":900000}],\"titulaires\":");

        assertThat(Audited.of(folder, text).verdict().getField("montant")).isEqualTo("10000.00");
    }

    @Test
    void concessionsAreCountedApart() throws IOException {
        var concession = "{\"_type\":\"Contrat de concession\",\"id\":\"C1\",\"valeurGlobale\":5}";
        var text = Essential.v1(contract("M1")).replace("[{\"acheteur\"", "[" + concession + ",{\"acheteur\"");

        var audited = Audited.of(folder, text);

        assertThat(audited.result().concessions()).isEqualTo(1);
        assertThat(audited.result().anomalies()).isZero();
        assertThat(audited.verdicts()).hasSize(1);
    }

    @Test
    void concessionsAreKnownByTheirListTheirGrantorTheirValueOrTheirKind() throws IOException {
        var object = "{\"id\":\"C1\",\"objet\":\"Parking\"}";
        for (var marches : new String[] {
            "{\"marche\":[],\"contrat-concession\":[" + object + "]}",
            "{\"marche\":[],\"contrat-concession\":" + object + "}",
            "[{\"id\":\"C1\",\"autoriteConcedante\":{\"id\":\"21350236200012\"},\"montant\":1}]",
            "[{\"id\":\"C1\",\"valeurGlobale\":5}]",
            "[{\"id\":\"C1\",\"_type\":\"ContratConcession\"}]",
            "[{\"id\":\"C1\",\"nature\":\"Délégation de service public\"}]",
            "[{\"id\":\"C1\",\"nature\":\"CONCESSION DE TRAVAUX\",\"montant\":\"?\"}]"
        }) {
            var result = Audited.of(folder, "{\"marches\":" + marches + "}").result();

            assertThat(result.concessions()).as(marches).isEqualTo(1);
            assertThat(result.records()).as(marches).isEqualTo(1);
        }
    }

    @Test
    void aConcessionTakesNoPlaceOfAContractOfTheSameNumber() throws IOException {
        var concession = contract("M1").with("nature", "Concession de service");

        var result = Audited.of(folder, Essential.csv(concession, contract("M1"), concession))
                .result();

        assertThat(result.contracts()).isEqualTo(1);
        assertThat(result.concessions()).isEqualTo(2);
        assertThat(result.duplicates()).isZero();
    }

    @Test
    void modificationsAheadOfTheirContractAreDuplicatesInJsonToo() throws IOException {
        var awarded = contract("M1").with("montant", "10000");
        var modified = contract("M1").with("montant", "300000").with("modification_id", "1");

        var audited = Audited.of(folder, Essential.v1(modified, modified.with("modification_id", "2"), awarded));

        assertThat(audited.verdict().getField("montant")).isEqualTo("10000.00");
        assertThat(audited.verdict().getField("verdict")).isEqualTo("CONSISTENT");
        assertThat(audited.result().duplicates()).isEqualTo(2);
    }

    /** Enough to fill the table of contracts several times over, and more than are judged at a time. */
    @Test
    void tenThousandContractsTwiceAreTenThousandInTheirOrder() throws IOException {
        var twice = IntStream.range(0, 20_000)
                .mapToObj(at -> contract("M" + at % 10_000))
                .toArray(Essential[]::new);

        var audited = Audited.of(folder, Essential.csv(twice));

        assertThat(audited.verdicts())
                .extracting(row -> row.getField("id"))
                .containsExactlyElementsOf(
                        IntStream.range(0, 10_000).mapToObj(at -> "M" + at).toList());
        assertThat(audited.result().duplicates()).isEqualTo(10_000);
    }
}
