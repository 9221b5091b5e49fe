package fr.commandecommune.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts, days and sentences as French prints them: _ stands for a no-break space, ~ for a thin one. */
class FrenchTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Quel jour ? Avant !|Quel jour~? Avant~!",
                "un seuil : 20 % ; rien|un seuil_: 20_%~; rien",
                "le mot « dispense » dit|le mot «_dispense_» dit",
                "; d’abord|; d’abord",
                "sans rien à lier|sans rien à lier",
                "à la fin :|à la fin_:",
            })
    void aSentenceIsNotCutBeforeAHighSignNorInsideItsQuotes(String written, String typeset) {
        assertThat(French.typeset(written)).isEqualTo(spaced(typeset));
    }

    @Test
    void aSpaceAtTheEndIsKept() {
        assertThat(French.typeset("montant ")).isEqualTo("montant ");
        assertThat(French.typeset(" ; puis")).isEqualTo(spaced("~; puis"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0,00_€",
                "5|5,00_€",
                "999.9|999,90_€",
                "1000|1~000,00_€",
                "59999.99|59~999,99_€",
                "216000.00|216~000,00_€",
                "5404000.000|5~404~000,00_€",
                "12.345|12,345_€",
                "12.3400|12,34_€",
                "1E+6|1~000~000,00_€",
                "-1250.5|−1~250,50_€",
            })
    void anAmountHasItsCentsAndItsThousands(String amount, String written) {
        assertThat(French.money(new BigDecimal(amount))).isEqualTo(spaced(written));
        assertThat(French.euros(new BigDecimal(amount))).isEqualTo(spaced(written + "_HT"));
        assertThat(French.eurosInclTax(new BigDecimal(amount))).isEqualTo(spaced(written + "_TTC"));
    }

    @Test
    void aNumberKeepsItsDecimals() {
        assertThat(French.number(new BigDecimal("0.150"))).isEqualTo("0,150");
        assertThat(French.number(new BigDecimal("1234"))).isEqualTo(spaced("1~234"));
        assertThat(French.number(new BigDecimal("123"))).isEqualTo("123");
    }

    @Test
    void theFirstOfAMonthIsSaidAsSuch() {
        assertThat(French.day(LocalDate.parse("2026-04-01"))).isEqualTo(spaced("1er_avril_2026"));
        assertThat(French.day(LocalDate.parse("2026-12-31"))).isEqualTo("31\u00a0décembre\u00a02026");
        assertThat(French.day(LocalDate.parse("2026-01-02"))).isEqualTo("2\u00a0janvier\u00a02026");
    }

    private static String spaced(String text) {
        return text.replace('_', '\u00a0').replace('~', '\u202f');
    }
}
