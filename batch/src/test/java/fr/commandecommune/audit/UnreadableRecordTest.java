package fr.commandecommune.audit;

import static fr.commandecommune.audit.Essential.contract;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A record that cannot be read is told; the next ones go on. */
class UnreadableRecordTest {

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "montant | null | montant | '' | Il faut le montant",
                "montant | \"beaucoup\" | montant | beaucoup | Il faut le montant",
                "montant | NaN | montant | NaN | Il faut le montant",
                "montant | -3 | montant | '''-3' | pas négatif",
                "montant | 99999999999 | montant | 99999999999 | pas croyable",
                "montant | \"12,345\" | montant | 12,345 | point décimal",
                "montant | {\"a\":1} | montant | un objet { … } | une seule valeur",
                "montant | true | montant | true | une seule valeur",
                "dateNotification | 2024-02-30 | dateNotification | 2024-02-30 | n’existe pas",
                "dateNotification | 0204-05-15 | dateNotification | 0204-05-15 | pas croyable",
                "dateNotification | hier | dateNotification | hier | année-mois-jour",
                "dateNotification | '' | dateNotification | '' | année-mois-jour",
                "procedure | '' | procedure | '' | Il faut la procédure",
                "id | '' | id | '' | numéro du marché",
                "acheteur_id | '' | acheteur.id | '' | SIRET",
                "acheteur_id | 2.135E+13 | acheteur.id | 2.135E+13 | tableur",
            })
    void isListedWithItsPlaceWhatWasReadAndWhatIsNeeded(
            String name, String written, String field, String found, String message) throws IOException {
        var audited =
                Audited.of(folder, Essential.v2(contract("M0"), contract("M1").with(name, written), contract("M2")));

        assertThat(audited.verdicts()).extracting(row -> row.getField("id")).containsExactly("M0", "M2");
        var anomaly = audited.anomalies().getFirst();
        assertThat(anomaly.getField("position")).isEqualTo("2");
        assertThat(anomaly.getField("id")).isEqualTo(name.equals("id") ? "" : "M1");
        assertThat(anomaly.getField("champ")).isEqualTo(field);
        assertThat(anomaly.getField("valeur")).isEqualTo(found);
        assertThat(anomaly.getField("message")).contains(message);
    }

    @Test
    void aRecordThatIsNoObjectIsTold() throws IOException {
        var audited = Audited.of(
                folder,
                Essential.v1(contract("M1")).replace("[{\"acheteur\"", "[12,[1,{\"id\":2}],null,{\"acheteur\""));

        assertThat(audited.anomalies())
                .extracting(row -> row.getField("valeur"))
                .containsExactly("un nombre", "une liste [ … ]", "null");
        assertThat(audited.verdicts()).hasSize(1);
    }

    @Test
    void aRowOfAnotherWidthIsToldWithItsLine() throws IOException {
        var audited = Audited.of(
                folder,
                "id;acheteur.id;montant;dateNotification;procedure\nM1;\"2\n1\";5\nM2;21350236200012;5;15/05/2024;MAPA\n");

        assertThat(audited.anomalies().getFirst().getField("position")).isEqualTo("2");
        assertThat(audited.anomalies().getFirst().getField("valeur")).isEqualTo("3 cellules au lieu de 5");
        assertThat(audited.verdict().getField("date")).isEqualTo("2024-05-15");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "montant | 300000 | montant | 300000 puis 10000",
                "dateNotification | \"2016-05-15\" | dateNotification | 2016-05-15 puis 2024-05-15",
                "procedure | \"Appel d’offres ouvert\" | procedure | Appel d’offres ouvert puis Procédure adaptée",
                "codeCPV | \"45214200-2\" | codeCPV | 45214200-2 puis 30197630-1",
                "acheteur | {\"id\":\"21440128300011\"} | acheteur.id | 21350236200012 puis 21440128300011",
            })
    void aFieldSaidTwiceDifferentlyIsTold(String name, String first, String field, String found) throws IOException {
        var text = Essential.v2(contract("M1"), contract("M2"))
                .replaceFirst("\"titulaires\":", "\"" + name + "\":" + first + ",\"titulaires\":");

        var audited = Audited.of(folder, text);

        assertThat(audited.verdicts()).extracting(row -> row.getField("id")).containsExactly("M2");
        assertThat(audited.anomalies().getFirst().getField("champ")).isEqualTo(field);
        assertThat(audited.anomalies().getFirst().getField("valeur")).isEqualTo(found);
    }

    @Test
    void aFieldSaidTwiceAlikeIsSaidOnce() throws IOException {
        var text = Essential.v2(contract("M1"))
                .replace("\"titulaires\":", "\"codeCPV\":\"30197630-1\",\"montant\":10000,\"titulaires\":");

        assertThat(Audited.of(folder, text).verdict().getField("verdict")).isEqualTo("CONSISTENT");
    }

    @Test
    void allRecordsAreCounted() throws IOException {
        var result = Audited.of(folder, Essential.v1(contract("M1"), contract("M1"), contract("")))
                .result();

        assertThat(result.records()).isEqualTo(3);
        assertThat(result.contracts() + result.duplicates() + result.concessions() + result.anomalies())
                .isEqualTo(3);
    }
}
