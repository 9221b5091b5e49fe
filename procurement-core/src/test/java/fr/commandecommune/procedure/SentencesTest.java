package fr.commandecommune.procedure;

import static fr.commandecommune.procedure.Buying.buying;
import static org.assertj.core.api.Assertions.assertThat;

import fr.commandecommune.law.French;
import fr.commandecommune.need.Nature;
import fr.commandecommune.reasoning.Remark;
import fr.commandecommune.reasoning.Rule;
import fr.commandecommune.reasoning.Step;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whatever is asked, every rule says a French sentence of its own, with the figures of the case. */
class SentencesTest {

    private static final List<String> DAYS = List.of("2016-01-15", "2020-08-01", "2024-03-01", "2026-11-23");
    private static final List<String> VALUES = List.of("20000", "59999.99", "95000", "300000", "6000000");
    private static final Pattern SENTENCE = Pattern.compile("(\\p{Lu}|[0-9«]).{9,}[.?]", Pattern.DOTALL);

    @Test
    void everyStepAndEveryRemarkIsASentence() {
        for (var answer : answers()) {
            assertThat(answer.explanation())
                    .allSatisfy(step -> assertThat(step.text()).as(step.rule()).matches(SENTENCE));
            for (var remarks : List.of(answer.duties(), answer.breaches(), answer.warnings())) {
                assertThat(remarks)
                        .extracting(Remark::text)
                        .allSatisfy(text -> assertThat(text).matches(SENTENCE));
            }
        }
    }

    /** What is the same in every case is said to be so; what tells a fact of the case is not. */
    @Test
    void aFixedSentenceIsTheOneThatIsRead() {
        for (var answer : answers()) {
            assertThat(answer.explanation())
                    .filteredOn(step -> step.fixedText() != null)
                    .isNotEmpty()
                    .allSatisfy(step -> assertThat(French.typeset(String.valueOf(step.fixedText())))
                            .isEqualTo(step.text()));
        }
    }

    @Test
    void everyRuleIsExaminedOnceInAFixedOrder() {
        var rules = ProcedureRules.rules().stream().map(Rule::id).collect(Collectors.toCollection(TreeSet::new));
        for (var answer : answers()) {
            var steps = answer.explanation().stream().map(Step::rule).toList();
            assertThat(steps).doesNotHaveDuplicates().containsAll(rules);
        }
    }

    @Test
    void theAmountsComparedAreInTheSentence() {
        var answer = buying(Nature.SERVICES, "59999.99").answer();

        assertThat(answer.explanation())
                .filteredOn(step -> step.rule().equals("PROC-030"))
                .extracting(Step::text)
                .singleElement()
                .asString()
                .contains("59\u202f999,99\u00a0€", "60\u202f000,00\u00a0€", "est inférieur à");
    }

    private static List<ProcedureAnswer> answers() {
        var answers = new ArrayList<ProcedureAnswer>();
        for (var day : DAYS) {
            for (var value : VALUES) {
                for (var nature : Nature.values()) {
                    for (var buyer : BuyerCategory.values()) {
                        answers.add(
                                buying(nature, value).launchedOn(day).by(buyer).answer());
                    }
                }
                answers.add(rich(buying(Nature.SUPPLIES, value, "20000"), day)
                        .of(Speciality.FOOD)
                        .answer());
                answers.add(rich(buying(Nature.SERVICES, value, "20000", "20000"), day)
                        .withoutPublicityFor("2")
                        .adapting("3")
                        .answer());
                answers.add(rich(buying(Nature.WORKS, value), day)
                        .in(Circumstance.NO_TENDER, Circumstance.JUSTIFIED_URGENCY)
                        .answer());
                for (var speciality : List.of(Speciality.INNOVATIVE, Speciality.NEW_BUILDING_DESIGN)) {
                    answers.add(buying(Nature.SERVICES, value)
                            .launchedOn(day)
                            .of(speciality)
                            .answer());
                }
            }
        }
        return answers;
    }

    private static Buying rich(Buying buying, String day) {
        return buying.launchedOn(day)
                .taxIncludedAt("20")
                .under(new Framework(new BigDecimal("900000"), false, 60, false))
                .on(new Terms(
                        List.of("PRICE"),
                        false,
                        false,
                        null,
                        false,
                        PriceForm.REVISABLE,
                        12,
                        4,
                        List.of("10.2.2"),
                        false))
                .within(new Group(
                        3,
                        LocalDate.parse(day).plusDays(1),
                        List.of(new LateMember("Allaire", LocalDate.parse(day).plusDays(9))),
                        false,
                        new Coordinator(CoordinatorKind.EPCI, false, false, false),
                        Committee.COORDINATOR,
                        List.of(BuyerCategory.LOCAL_AUTHORITY, BuyerCategory.STATE)));
    }
}
