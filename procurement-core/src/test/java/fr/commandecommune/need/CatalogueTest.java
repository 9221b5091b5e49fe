package fr.commandecommune.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueTest {

    private final Catalogue catalogue = new Catalogue(
            List.of(article("PAP-001"), article("PAP-002"), article("1001"), article("A 1"), article("A1")));

    @ParameterizedTest
    @ValueSource(strings = {"PAP-001", "pap-001", " Pap-001 ", "PAP – 001", "PAP\u2011001"})
    void aReferenceIsKnownInAnyCaseWhateverItsDash(String typed) {
        assertThat(catalogue.find(typed))
                .hasValueSatisfying(article -> assertThat(article.code()).isEqualTo("PAP-001"));
    }

    @Test
    void aReferenceThatASpreadsheetMadeANumberIsKnown() {
        assertThat(catalogue.find("1001.0")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PAP-01", "PAP-0011", "PAP001", "", "1 0 0 2"})
    void anythingElseIsUnknown(String typed) {
        assertThat(catalogue.find(typed)).isEmpty();
    }

    @Test
    void twoReferencesThatDifferByASpaceAreTwo() {
        assertThat(catalogue.find("A1"))
                .hasValueSatisfying(article -> assertThat(article.code()).isEqualTo("A1"));
        assertThat(catalogue.find("a 1"))
                .hasValueSatisfying(article -> assertThat(article.code()).isEqualTo("A 1"));
        assertThat(catalogue.find("A  1")).isEmpty();
    }

    @Test
    void closeReferencesAreProposed() {
        assertThat(catalogue.close("PAP-003")).containsExactly("PAP-001", "PAP-002");
        assertThat(catalogue.close("XXX-001")).isEmpty();
    }

    private static Article article(String code) {
        return new Article(code, code, "1", "unité", BigDecimal.ONE, BigDecimal.TEN, "", true);
    }
}
