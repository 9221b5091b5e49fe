package fr.commandecommune.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsTest {

    private final Units units = new Units(List.of(
            new Conversion("PAP-001", "carton", new BigDecimal("5")),
            new Conversion("ENT-004", "bidon de 5 L", new BigDecimal("5.0")),
            new Conversion("ENT-004", "flacon de 1,5 L", new BigDecimal("1.5")),
            new Conversion("*", "carton", new BigDecimal("10")),
            new Conversion("*", "douzaine", new BigDecimal("12"))));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PAP-001 | ramette         | 1   |",
                "PAP-001 | ''              | 1   |",
                "PAP-001 | Ramettes        | 1   |",
                "PAP-001 | RAMETTE         | 1   |",
                "PAP-001 | carton          | 5   | carton × 5",
                "PAP-001 | Cartons         | 5   | carton × 5",
                "PAP-001 | douzaine        | 12  | douzaine × 12",
                "ENT-017 | carton          | 1   |",
                "ENT-004 | carton          | 10  | carton × 10",
                "ENT-004 | Bidons de 5L    | 5   | bidon de 5 L × 5",
                "ENT-004 | flacon de 1.5 l | 1.5 | flacon de 1,5 L × 1.5"
            })
    void theOwnUnitComesFirstThenTheArticlesConversionThenThatOfAll(
            String article, String typed, BigDecimal factor, String converted) {
        assertThat(units.measure(article(article), typed)).hasValueSatisfying(measure -> {
            assertThat(measure.factor()).isEqualByComparingTo(factor);
            assertThat(measure.converted()).isEqualTo(converted);
        });
    }

    @ParameterizedTest
    @CsvSource({"PAP-001, palette", "ENT-004, flacon de 15 L", "ENT-004, bidon de 10 L", "PAP-001, 5"})
    void anUnitThatIsNotDeclaredIsUnknown(String article, String typed) {
        assertThat(units.measure(article(article), typed)).isEmpty();
    }

    @Test
    void theUnitsThatMayBeWrittenAreSaid() {
        assertThat(units.known(article("PAP-001"))).containsExactly("ramette", "carton", "douzaine");
    }

    private static Article article(String code) {
        var unit = switch (code) {
            case "PAP-001" -> "ramette";
            case "ENT-017" -> "carton";
            default -> "litre";
        };
        return new Article(code, code, "1", unit, BigDecimal.ONE, BigDecimal.TEN, "", false);
    }
}
