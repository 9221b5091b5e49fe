package fr.commandecommune.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JointOrderReaderTest {

    private static final String ONE_LINE = """
            {"campaign": "C", "inputHash": "sha256:a", "resultHash": "sha256:b",
             "members": [{"siren": "213502362", "name": "Redon", "status": "ANSWERED"}],
             "lots": [{"lot": "1", "title": "Papier", "lines": [
               {"article": "PAP-001", "unit": "ramette", "minimum": "900", "estimated": "1315.5", "maximum": "1500",
                "unitPrice": "4.205", "estimatedAmount": "5531.68", "label": "Papier A4", "vatRate": "20",
                "allocations": [{"siren": "213502362", "minimum": "900", "estimated": "1315.5", "maximum": "1500",
                                 "source": "redon.xlsx:12", "convertedFrom": "carton × 5"}]}],
               "estimatedAmount": "5531.68", "maximumAmount": "6307.50"}],
             "estimatedValue": {"annual": "6307.50", "total": "25230.00", "months": 48}}
            """;

    @TempDir
    Path folder;

    @Test
    void aLineIsReadToTheLastDecimal() throws Exception {
        var order = read(ONE_LINE);

        var line = order.order().lots().getFirst().lines().getFirst();
        assertThat(line.quantities().estimated()).isEqualTo(new BigDecimal("1315.5"));
        assertThat(line.unitPrice()).isEqualTo(new BigDecimal("4.205"));
        assertThat(line.allocations().getFirst().convertedFrom()).isEqualTo("carton × 5");
        assertThat(order.order().estimatedValue().months()).isEqualTo(48);
        assertThat(order.describe("PAP-001").label()).isEqualTo("Papier A4");
    }

    @Test
    void anUnknownNameIsRefusedWithTheNearestOne() {
        assertThatThrownBy(() -> read(ONE_LINE.replace("\"unitPrice\"", "\"unitPrise\"")))
                .isInstanceOf(DossierRefused.class)
                .hasMessageContaining("ligne 5")
                .hasMessageContaining("« unitPrice »");
    }

    @Test
    void aMissingNameASecondOneAndABrokenFileAreRefused() {
        assertThatThrownBy(() -> read(ONE_LINE.replace("\"unit\": \"ramette\", ", "")))
                .hasMessageContaining("unit");
        assertThatThrownBy(() -> read(ONE_LINE.replace("\"campaign\"", "\"campaign\": \"D\", \"campaign\"")))
                .isInstanceOf(DossierRefused.class);
        assertThatThrownBy(() -> read(ONE_LINE.substring(0, 300)))
                .isInstanceOf(DossierRefused.class)
                .hasMessageContaining("JSON");
        assertThatThrownBy(() -> read(ONE_LINE.replace("\"900\"", "\"-900\"")))
                .isInstanceOf(DossierRefused.class)
                .hasMessageContaining("-900");
    }

    @Test
    void theCatalogueNamesTheArticlesThatTheOrderDoesNot() throws Exception {
        var order = read(ONE_LINE.replace("\"label\": \"Papier A4\", ", ""));
        var catalogue = Files.writeString(
                folder.resolve("articles.csv"), "article;libelle;tva;famille\nPAP-001;Papier;5,5 %;papier blanc\n");

        var described = Catalogue.complete(order, catalogue).describe("PAP-001");

        assertThat(described.label()).isEqualTo("Papier");
        assertThat(described.vatRate()).as("kept from the order").isEqualTo("20");
        assertThat(described.family()).isEqualTo("papier blanc");
    }

    private DescribedOrder read(String json) throws Exception {
        return JointOrderReader.read(Files.writeString(folder.resolve("commande-groupee.json"), json));
    }
}
