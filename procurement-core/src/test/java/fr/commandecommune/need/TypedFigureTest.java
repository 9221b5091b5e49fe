package fr.commandecommune.need;

import static org.assertj.core.api.Assertions.assertThat;

import fr.commandecommune.need.Anomaly.Code;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedFigureTest {

    private static final Article RAMETTE =
            new Article("PAP-001", "Papier", "1", "ramette", BigDecimal.ONE, BigDecimal.TEN, "papier", true);
    private static final Article LITRE =
            new Article("ENT-004", "Savon", "4", "litre", BigDecimal.ONE, BigDecimal.TEN, "hygiène", false);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "40          | 40",
                "0           | 0",
                "007         | 7",
                "377.0       | 377",
                "12,0        | 12",
                "1 234,5     | 1234.5",
                "1\u00A0234,5| 1234.5",
                "1\u202F234,5| 1234.5",
                "1\u2009234  | 1234",
                "1.234,50    | 1234.5",
                "1234.5      | 1234.5",
                "1,234.5     | 1234.5",
                "1.234.567   | 1234567",
                "1,234,567   | 1234567",
                "1 200 €     | 1200",
                "4,20 €      | 4.2",
                "1200€       | 1200",
                "1,234       | 1.234",
                "0.234       | 0.234",
                "1234.567    | 1234.567",
                "1 234.567   | 1234.567",
                "1 000 000   | 1000000",
                "-0          | 0"
            })
    void theFiguresThatTownHallsTypeAreRead(String typed, BigDecimal value) {
        assertThat(TypedFigure.read(typed))
                .isInstanceOfSatisfying(
                        TypedFigure.Known.class,
                        known -> assertThat(known.value()).isEqualByComparingTo(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "\u00A0",
                "néant",
                "NEANT",
                "Néant",
                "neant",
                "-",
                "–",
                "/",
                "NC",
                "nc",
                "sans objet",
                "Sans Objet"
            })
    void noNeedIsNoFigure(String typed) {
        assertThat(TypedFigure.read(typed)).isInstanceOf(TypedFigure.NoNeed.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "environ 40       | NOMBRE_ILLISIBLE",
                "12 paires        | NOMBRE_ILLISIBLE",
                "1e3              | NOMBRE_ILLISIBLE",
                "=2+2             | NOMBRE_ILLISIBLE",
                "+5               | NOMBRE_ILLISIBLE",
                "une douzaine     | NOMBRE_ILLISIBLE",
                "1 23             | NOMBRE_ILLISIBLE",
                "12 34            | NOMBRE_ILLISIBLE",
                "0 123            | NOMBRE_ILLISIBLE",
                "1.23.456         | NOMBRE_ILLISIBLE",
                "1,5,5            | NOMBRE_ILLISIBLE",
                "(5)              | NOMBRE_ILLISIBLE",
                "10-20            | NOMBRE_ILLISIBLE",
                "½                | NOMBRE_ILLISIBLE",
                "5,               | NOMBRE_ILLISIBLE",
                "- environ        | NOMBRE_ILLISIBLE",
                "?                | NOMBRE_ILLISIBLE",
                "1.234            | NOMBRE_AMBIGU",
                "12.345           | NOMBRE_AMBIGU",
                "999.000          | NOMBRE_AMBIGU",
                "1.234 €          | NOMBRE_AMBIGU",
                "-3               | NEGATIF",
                "- 3,5            | NEGATIF",
                "−3               | NEGATIF",
                "1,2345           | TROP_DE_DECIMALES",
                "0.0001           | TROP_DE_DECIMALES",
                "99999999999999999999999999999999999999 | TROP_GRAND"
            })
    void whatIsNoQuantityIsRefusedForItsReason(String typed, Code reason) {
        assertThat(TypedFigure.read(typed)).isEqualTo(new TypedFigure.Refused(reason));
    }

    @Test
    void aNumberOfASpreadsheetIsNeverAmbiguous() {
        assertThat(TypedFigure.of(new BigDecimal("1.234"))).isEqualTo(new TypedFigure.Known(new BigDecimal("1.234")));
        assertThat(TypedFigure.of(new BigDecimal("-1"))).isEqualTo(new TypedFigure.Refused(Code.NEGATIF));
        assertThat(TypedFigure.of(new BigDecimal("1E+300"))).isEqualTo(new TypedFigure.Refused(Code.TROP_GRAND));
        assertThat(TypedFigure.of(new BigDecimal("0.1234"))).isEqualTo(new TypedFigure.Refused(Code.TROP_DE_DECIMALES));
    }

    @Test
    void wholeNumbersAreJudgedAfterConversion() {
        var carton = new Units.Measure(BigDecimal.TEN, "carton × 10");

        assertThat(TypedFigure.inOwnUnit(new BigDecimal("1.5"), carton, RAMETTE))
                .isEqualTo(new TypedFigure.Known(new BigDecimal("15")));
        assertThat(TypedFigure.inOwnUnit(new BigDecimal("0.25"), carton, RAMETTE))
                .isEqualTo(new TypedFigure.Refused(Code.NON_ENTIER));
        assertThat(TypedFigure.inOwnUnit(new BigDecimal("0.25"), carton, LITRE))
                .isEqualTo(new TypedFigure.Known(new BigDecimal("2.5")));
    }

    @ParameterizedTest
    @CsvSource({
        "999999999.999,  1,   999999999.999",
        "199999999.9998, 5,   999999999.999",
    })
    void theLimitItselfIsAccepted(BigDecimal typed, BigDecimal factor, BigDecimal value) {
        assertThat(TypedFigure.inOwnUnit(typed, new Units.Measure(factor, "x"), LITRE))
                .isEqualTo(new TypedFigure.Known(value));
    }

    @ParameterizedTest
    @CsvSource({"1000000000, 1, TROP_GRAND", "200000000, 5, TROP_GRAND", "0.125, 0.5, TROP_DE_DECIMALES"})
    void whatConversionMakesTooBigOrTooFineIsRefused(BigDecimal typed, BigDecimal factor, Code reason) {
        assertThat(TypedFigure.inOwnUnit(typed, new Units.Measure(factor, "x"), LITRE))
                .isEqualTo(new TypedFigure.Refused(reason));
    }

    @ParameterizedTest
    @EnumSource(Figures.Part.class)
    void aFigureAloneIsCompletedByTheOthers(Figures.Part part) {
        var five = BigDecimal.valueOf(5);
        var figures = switch (part) {
            case MINIMUM -> Figures.completed(five, null, null);
            case ESTIMATED -> Figures.completed(null, five, null);
            case MAXIMUM -> Figures.completed(null, null, five);
        };

        assertThat(figures)
                .isEqualTo(part == Figures.Part.MINIMUM ? Figures.of(five) : new Figures(BigDecimal.ZERO, five, five));
        assertThat(figures.misplaced()).isNull();
    }

    @Test
    void theFigureOutOfOrderIsNamed() {
        assertThat(figures(30, 20, 40).misplaced()).isEqualTo(Figures.Part.MINIMUM);
        assertThat(figures(10, 50, 40).misplaced()).isEqualTo(Figures.Part.ESTIMATED);
        assertThat(figures(60, 50, 40).misplaced()).isEqualTo(Figures.Part.MINIMUM);
        assertThat(figures(10, 10, 10).misplaced()).isNull();
    }

    private static Figures figures(long minimum, long estimated, long maximum) {
        return new Figures(BigDecimal.valueOf(minimum), BigDecimal.valueOf(estimated), BigDecimal.valueOf(maximum));
    }
}
