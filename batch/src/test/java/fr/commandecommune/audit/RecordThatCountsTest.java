package fr.commandecommune.audit;

import static fr.commandecommune.audit.Essential.contract;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which record of a contract is judged, and under which names its fields are found. */
class RecordThatCountsTest {

    private static final String HEADER = "id,acheteur.id,montant,dateNotification,procedure,codeCPV,";
    private static final String RECORD = "A,21350236200012,%s,2024-05-15,Procédure adaptée,30197630-1,%s\n";

    @TempDir
    private Path folder;

    @Test
    void oneMarkedAsReplacedComesBeforeTheCurrentOne() throws IOException {
        assertThat(amount(HEADER + "donneesActuelles,datePublicationDonnees\n"
                        + RECORD.formatted("10", "true,2024-06-01")
                        + RECORD.formatted("300000", "false,2024-07-01")))
                .isEqualTo("300000.00");
    }

    @Test
    void theFirstPublishedComesBeforeTheFirstOfTheFile() throws IOException {
        assertThat(amount(HEADER + "datePublicationDonnees\n"
                        + RECORD.formatted("10", "2024-06-02")
                        + RECORD.formatted("300000", "2024-06-01")))
                .isEqualTo("300000.00");
    }

    @Test
    void aModificationWithAnAmountOfItsOwnLeavesTheAwardedOneKnown() throws IOException {
        var audited = Audited.of(
                folder, HEADER + "modification_id,modification_montant\n" + RECORD.formatted("300000", "1,1000"));

        assertThat(audited.verdict().getField("verdict")).isEqualTo("INCONSISTENT");
    }

    @Test
    void anUnreadableRecordDoesNotTakeThePlaceOfItsContract() throws IOException {
        var audited = Audited.of(
                folder,
                Essential.csv(contract("A").with("montant", "?"), contract("A").with("montant", "300000")));

        assertThat(audited.verdict().getField("montant")).isEqualTo("300000.00");
        assertThat(audited.result().anomalies()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "procedure;dateNotification;montant;acheteur.id;id;codeCPV",
                "PROCEDURE,datenotification,Montant,acheteur_id,id,codecpv",
                "\uFEFFprocedure\tNOTIFICATION_DATE\tmontant\tidAcheteur\tuid\tCPV_CODE"
            })
    void columnsAreFoundByNameWhateverTheDialect(String header) throws IOException {
        var separator = header.contains(";") ? ";" : header.contains(",") ? "," : "\t";
        var line =
                String.join(separator, "Procédure adaptée", "15/05/2024", "300000", Essential.REDON, "A", "30197630-1");

        assertThat(Audited.of(folder, header + "\r\n" + line + "\r\n").verdict().getField("articles"))
                .isEqualTo("L2124-1, R2124-1");
    }

    @Test
    void whatTheBuyerDeclaresOpensItsRuleAndWhatIsOnlyPossibleLeavesADoubt() throws IOException {
        var without = contract("A")
                .of(
                        "90000",
                        "30197630-1",
                        "2024-09-15",
                        "Marché passé sans publicité ni mise en concurrence préalable");

        assertThat(articles(without.with("marcheInnovant", "true"))).isEqualTo("R2122-9-1");
        assertThat(articles(without.with("codeCPV", "22113000-5").with("montant", "85000")))
                .isEqualTo("R2122-8, R2122-1 à R2122-11, R2122-9");
        assertThat(articles(without.with("nature", "Marché de partenariat"))).isEqualTo("L1112-1");
    }

    private String articles(Essential contract) throws IOException {
        return Audited.of(folder, Essential.v2(contract)).verdict().getField("articles");
    }

    private String amount(String text) throws IOException {
        var audited = Audited.of(folder, text);
        assertThat(audited.verdicts()).hasSize(1);
        return audited.verdict().getField("montant");
    }
}
