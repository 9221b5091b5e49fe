package fr.commandecommune.intake;

import static fr.commandecommune.intake.SmallCampaign.CAMPAIGN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import fr.commandecommune.intake.TypedNeed.Proposal;
import fr.commandecommune.need.Anomaly.Code;
import fr.commandecommune.need.Article;
import fr.commandecommune.need.Figures;
import fr.commandecommune.need.Figures.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed on a screen is read as what is typed in a return. */
class TypedNeedsTest {

    private static final Article REAMS = article("PAP-001");
    private static final Article LITRES = article("ENT-004");

    private final TypedNeeds typed = new TypedNeeds(CAMPAIGN);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "        | 40          |         | 40/40/40",
                "        | '1 200'     |         | 1200/1200/1200",
                "        | '1 200 €'   |         | 1200/1200/1200",
                "10      | 40          | 60      | 10/40/60",
                "        | 40          | 60      | 0/40/60",
                "10      | 40          |         | 10/40/40",
                "        |             | 60      | 0/60/60",
                "néant   | 40          | -       | 40/40/40",
                "        | 0           |         | 0/0/0"
            })
    void oneFigureStandsForAllThreeAndWhatIsLeftEmptyBesideAnotherIsCompleted(
            String minimum, String estimated, String maximum, String expected) {
        assertThat(typed.read(REAMS, some(minimum), some(estimated), some(maximum)))
                .asInstanceOf(type(TypedNeed.Asked.class))
                .extracting(need -> shown(need.figures()))
                .isEqualTo(expected);
    }

    @Test
    void nothingTypedIsNoAnswerAndNeantIsOne() {
        assertThat(typed.read(REAMS, "", " ", "")).isInstanceOf(TypedNeed.Blank.class);
        assertThat(typed.read(REAMS, "", "néant", "")).isInstanceOf(TypedNeed.Nothing.class);
        assertThat(typed.read(REAMS, "-", "", "")).isInstanceOf(TypedNeed.Nothing.class);
    }

    @Test
    void aboutFortyIsAskedBackAsForty() {
        var refused = refused(REAMS, "environ 40");

        assertThat(refused.code()).isEqualTo(Code.NOMBRE_ILLISIBLE);
        assertThat(refused.sentence()).startsWith("«\u00a0environ 40\u00a0» n’est pas un nombre.");
        assertThat(refused.proposals()).containsExactly(new Proposal("40", "40"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "40 ?            | 40   | 40",
                "~40             | 40   | 40",
                "env. 1 200 r.   | 1200 | 1200",
                "12 paires       | 12   | 12",
                "9 cartons       | 45   | 45 (carton × 5)",
                "environ 9 cartons | 45 | 45 (carton × 5)"
            })
    void theOneFigureAmongTheWordsIsProposedInItsDeclaredUnit(String text, String figure, String words) {
        assertThat(refused(REAMS, text).proposals()).containsExactly(new Proposal(figure, words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e3",
                "=2+2",
                "40-50",
                "40 ou 50",
                "3/4",
                "quarante",
                "A4",
                "-40 environ",
                "environ 2,5",
                "#REF!"
            })
    void whatMayMeanSeveralThingsIsNotGuessed(String text) {
        assertThat(refused(REAMS, text).proposals()).isEmpty();
    }

    @Test
    void aDotBeforeThreeDigitsIsAskedBothWaysWhereTheArticleTakesBoth() {
        assertThat(refused(LITRES, "1.234").code()).isEqualTo(Code.NOMBRE_AMBIGU);
        assertThat(refused(LITRES, "1.234").proposals())
                .containsExactly(new Proposal("1234", "1234"), new Proposal("1,234", "1,234"));
        // A ream cannot be cut: only the thousands remain to be asked.
        assertThat(refused(REAMS, "1.234").proposals()).containsExactly(new Proposal("1234", "1234"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PAP-001 | 2,5           | NON_ENTIER",
                "PAP-001 | -3            | NEGATIF",
                "ENT-004 | 2,0001        | TROP_DE_DECIMALES",
                "ENT-004 | 1 000 000 000 | TROP_GRAND"
            })
    void whatAReturnRefusesTheScreenRefuses(String article, String text, Code code) {
        assertThat(refused(article(article), text).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"50,40,60,MINIMUM", "10,70,60,ESTIMATED", "70,,60,MINIMUM"})
    void theThreeFiguresGoUp(String minimum, String estimated, String maximum, Part misplaced) {
        assertThat(typed.read(REAMS, some(minimum), some(estimated), some(maximum)))
                .asInstanceOf(type(TypedNeed.Refused.class))
                .satisfies(refused -> {
                    assertThat(refused.code()).isEqualTo(Code.ORDRE);
                    assertThat(refused.part()).isEqualTo(misplaced);
                });
    }

    private TypedNeed.Refused refused(Article article, String text) {
        return (TypedNeed.Refused) typed.read(article, "", text, "");
    }

    private static Article article(String code) {
        return CAMPAIGN.articles().stream()
                .filter(article -> article.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static String some(String cell) {
        return cell == null ? "" : cell;
    }

    private static String shown(Figures figures) {
        return figures.minimum().toPlainString() + "/" + figures.estimated().toPlainString() + "/"
                + figures.maximum().toPlainString();
    }
}
