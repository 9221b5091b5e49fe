package fr.commandecommune.document.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrenchTest {

    /** In the expected values below, ~ stands for the narrow no-break space and _ for the no-break space. */
    private static String visible(String printed) {
        return printed.replace('\u202F', '~').replace('\u00A0', '_');
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0          | 0,00~€
                    0.005      | 0,01~€
                    999.99     | 999,99~€
                    1234.56    | 1~234,56~€
                    1234567.8  | 1~234~567,80~€
                    -1500      | −1~500,00~€
                    """)
    void anAmountIsPrintedToTheCent(BigDecimal amount, String printed) {
        assertThat(visible(French.euros(amount))).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1000    | 1~000
                    1E+4    | 10~000
                    0.7500  | 0,75
                    12500.5 | 12~500,5
                    0.00    | 0
                    """)
    void aFigureIsPrintedWithoutUselessZeros(BigDecimal value, String printed) {
        assertThat(visible(French.number(value))).isEqualTo(printed);
    }

    @Test
    void aUnitPriceKeepsTheDecimalsItWasGiven() {
        assertThat(visible(French.unitPrice(new BigDecimal("0.3150")))).isEqualTo("0,3150~€");
        assertThat(visible(French.unitPrice(new BigDecimal("12")))).isEqualTo("12,00~€");
    }

    @Test
    void daysAndHoursAreWrittenAsInALetter() {
        assertThat(French.day(LocalDate.of(2027, 3, 15))).isEqualTo("15\u00A0mars 2027");
        assertThat(French.day(LocalDate.of(2027, 8, 1))).isEqualTo("1er\u00A0août 2027");
        assertThat(visible(French.moment(LocalDateTime.of(2027, 4, 20, 12, 0)))).isEqualTo("20_avril 2027 à 12~h~00");
        assertThat(visible(French.moment(LocalDateTime.of(2027, 4, 20, 9, 5)))).isEqualTo("20_avril 2027 à 9~h~05");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    Attention : lisez ! Oui ? Non ; si.      | Attention~: lisez~! Oui~? Non~; si.
                    Le « profil » de l'acheteur              | Le «~profil~» de l’acheteur
                    https://exemple.fr:8443/a?b=1            | https://exemple.fr:8443/a?b=1
                    20 % de 1 234 567 €                      | 20~% de 1~234~567~€
                    l'article L. 2124-1 et l'article R2124-2 | l’article_L._2124-1 et l’article_R2124-2
                    M. Martin, n° 12                         | M._Martin, n°_12
                    """)
    void aSourceIsSetAsAPrinterWould(String typed, String set) {
        assertThat(visible(French.typeset(typed))).isEqualTo(set);
    }

    @Test
    void severalThingsAreJoinedAsInSpeech() {
        assertThat(French.enumeration(List.of())).isEmpty();
        assertThat(French.enumeration(List.of("le papier"))).isEqualTo("le papier");
        assertThat(French.enumeration(List.of("le papier", "l’écriture", "le classement")))
                .isEqualTo("le papier, l’écriture et le classement");
    }
}
