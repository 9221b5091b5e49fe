package fr.commandecommune.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a file of the law must be, or stop the build. */
class FigureFileTest {

    private static final String GOOD = """
            label: Seuil d'essai
            unit: EUR HT
            article: { text: CCP, article: R2122-8 }
            checked_on: "2026-10-06"
            values:
              "2020-01-01":
                value: 40000
                set_by: { text: Décret 2019-1344, article: "1" }
                mark: verified
              "2026-04-01":
                value: 60000.50
                set_by: { text: Décret 2025-1386 }
                mark: verified
                until: "2027-12-31"
            """;

    @Test
    void aValueHoldsFromItsFirstDayToTheDayBeforeTheNext() {
        var file = parse(GOOD);

        assertThat(file.on(day("2026-03-31")).orElseThrow().value()).isEqualTo("40000");
        assertThat(file.on(day("2026-03-31")).orElseThrow().until()).isEqualTo(day("2026-03-31"));
        assertThat(file.on(day("2026-04-01")).orElseThrow().number()).isEqualTo(new BigDecimal("60000.50"));
        assertThat(file.on(day("2020-01-01")).orElseThrow().setBy()).isEqualTo("Décret 2019-1344, art. 1");
        assertThat(file.on(day("2027-12-31")).orElseThrow().endsBy(day("2027-12-31")))
                .isTrue();
    }

    @Test
    void aDayWithoutKnownValueIsNeverGuessed() {
        assertThatExceptionOfType(UnknownFigure.class)
                .isThrownBy(() -> parse(GOOD).on(day("2019-12-31")))
                .satisfies(unknown -> assertThat(unknown.sentence()).contains("essai", "31\u00a0décembre\u00a02019"));
        assertThatExceptionOfType(UnknownFigure.class)
                .isThrownBy(() -> parse(GOOD).on(day("2028-01-01")))
                .satisfies(unknown -> assertThat(unknown.code()).isEqualTo("essai"));
    }

    @Test
    void aRuleThatDidNotExistYetIsNoUnknownFigure() {
        assertThat(parse("before: no rule\nafter: no rule\n" + GOOD).on(day("2019-12-31")))
                .isEmpty();
        assertThat(parse("before: no rule\nafter: no rule\n" + GOOD).on(day("2028-01-01")))
                .isEmpty();
    }

    @Test
    void whatIsDoubtfulInAFileIsRefused() {
        refuses(GOOD.replace("    set_by: { text: Décret 2025-1386 }\n", ""), "no set_by");
        refuses(GOOD.replace("article: { text: CCP, article: R2122-8 }\n", ""), "no article");
        refuses(GOOD.replace("checked_on: \"2026-10-06\"\n", ""), "no checked_on");
        refuses(GOOD.replace("unit: EUR HT\n", ""), "no unit");
        refuses(GOOD.replace("2026-04-01", "2019-04-01"), "out of order");
        refuses(GOOD.replace("2020-01-01", "2020-02-30"), "no date");
        refuses(
                GOOD.replace("mark: verified\n  \"2026", "mark: verified\n    until: \"2026-03-30\"\n  \"2026"),
                "hole");
        refuses(GOOD.replace("2027-12-31", "2025-12-31"), "ends before it starts");
        refuses(GOOD.replace("value: 40000", "value: quarante"), "no decimal");
        refuses(GOOD.replace("value: 40000", "value: -1"), "no decimal");
        refuses(GOOD.replace("mark: verified", "mark: certain"), "no such mark");
        refuses(GOOD.replace("unit:", "unité:"), "unknown key");
        refuses("- une liste", "no fields");
    }

    @Test
    void aTextThatWasReadOnlyForLaterDaysIsLikelyBefore() {
        var file = parse(
                GOOD.replace("mark: verified\n  \"2026", "mark: verified\n    likely_until: \"2020-06-30\"\n  \"2026"));

        assertThat(file.on(day("2020-06-30")).orElseThrow().certainty()).isEqualTo(Certainty.LIKELY);
        assertThat(file.on(day("2020-07-01")).orElseThrow().certainty()).isEqualTo(Certainty.VERIFIED);
    }

    @Test
    void aValueEndsWhereAnotherFollows() {
        var changed = parse(GOOD).on(day("2026-03-20")).orElseThrow();
        var setAgain =
                parse(GOOD.replace("60000.50", "40000")).on(day("2026-03-20")).orElseThrow();

        assertThat(changed.endsBy(day("2026-03-30"))).isFalse();
        assertThat(changed.endsBy(day("2026-03-31"))).isTrue();
        assertThat(setAgain.endsBy(day("2026-12-31"))).isFalse();
    }

    @Test
    void aRuleThatWantsAMissingFileIsOurFault() {
        assertThatThrownBy(() -> FigureId.of("threshold.unheard"))
                .isInstanceOf(BrokenLaw.class)
                .hasMessageContaining("threshold.unheard");
    }

    @Test
    void aRuleReadsOnlyTheFiguresItDeclares() {
        var law = Law.on(day("2026-11-23")).limitedTo(FigureSet.of(Set.of(FigureId.of("threshold.written"))));

        assertThat(law.figure(FigureId.of("threshold.written")).value()).isEqualTo("25000");
        assertThatThrownBy(() -> law.figure(FigureId.of("threshold.publicity")))
                .hasMessageContaining("does not declare it");
        assertThat(law.used()).extracting(Figure::code).containsExactly("threshold.written");
    }

    @Test
    void reachingIsEnoughUnlessTheTextSaysExceeding() {
        var reached = parse(GOOD).on(day("2020-01-01")).orElseThrow();
        var exceeded = parse(GOOD.replace("mark: verified\n  \"2026", "mark: verified\n    test: exceeds\n  \"2026"))
                .on(day("2020-01-01"))
                .orElseThrow();

        assertThat(reached.reachedBy(new BigDecimal("40000.00"))).isTrue();
        assertThat(reached.reachedBy(new BigDecimal("39999.99"))).isFalse();
        assertThat(exceeded.reachedBy(new BigDecimal("40000.00"))).isFalse();
        assertThat(exceeded.reachedBy(new BigDecimal("40000.01"))).isTrue();
    }

    private static void refuses(String content, String why) {
        assertThatThrownBy(() -> parse(content)).isInstanceOf(BrokenLaw.class).hasMessageContaining(why);
    }

    private static FigureFile parse(String content) {
        return LawFiles.parse("essai", new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
