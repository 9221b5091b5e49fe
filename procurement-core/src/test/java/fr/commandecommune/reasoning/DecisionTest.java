package fr.commandecommune.reasoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import fr.commandecommune.law.Law;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** All rules are put to the case: one conclusion, or our fault told loudly. */
class DecisionTest {

    private static final Law LAW = Law.on(LocalDate.parse("2026-11-23"));

    @Test
    void silentAndAskingRulesStayInTheTrace() {
        var decision = decide(
                rule("A", Finding.concludes("oui", "a")), rule("B", Finding.silent("b")), rule("C", Finding.asks("c")));

        assertThat(decision.conclusion()).isEqualTo("oui");
        assertThat(decision.by()).containsExactly("A");
        assertThat(decision.trace())
                .extracting(Step::rule, Step::outcome)
                .containsExactly(tuple("A", Outcome.CONCLUDES), tuple("B", Outcome.SILENT), tuple("C", Outcome.ASKS));
    }

    @Test
    void rulesMayConcludeAlike() {
        assertThat(decide(rule("A", Finding.concludes("oui", "a")), rule("B", Finding.concludes("oui", "b")))
                        .by())
                .containsExactlyInAnyOrder("A", "B");
    }

    @Test
    void anExceptionSetsTheCommonRuleAside() {
        var decision = decide(
                rule("COMMON", Finding.concludes("oui", "a")),
                rule("EXCEPTION", Finding.concludes("non", "b"), "COMMON"));

        assertThat(decision.conclusion()).isEqualTo("non");
        assertThat(decision.by()).containsExactly("EXCEPTION");
        assertThat(decision.trace().getFirst().outcome()).isEqualTo(Outcome.SILENT);
        assertThat(decision.trace().getFirst().text()).contains("EXCEPTION");
    }

    @Test
    void aSilentExceptionSetsNothingAside() {
        assertThat(decide(
                                rule("COMMON", Finding.concludes("oui", "a")),
                                rule("EXCEPTION", Finding.silent("b"), "COMMON"))
                        .conclusion())
                .isEqualTo("oui");
    }

    @Test
    void noConclusionIsOurFault() {
        assertThatIllegalStateException()
                .isThrownBy(() -> decide(rule("A", Finding.silent("a"))))
                .withMessageContaining("no rule concludes");
    }

    @Test
    void twoConclusionsAreOurFault() {
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        decide(rule("A", Finding.concludes("oui", "a")), rule("B", Finding.concludes("non", "b"))))
                .withMessageContaining("differently");
    }

    @Test
    void aSetOfRulesHoldsAtMostSixtyFour() {
        var many = Collections.nCopies(65, rule("A", Finding.concludes("oui", "a")));

        assertThatIllegalArgumentException().isThrownBy(() -> Rules.of(many)).withMessageContaining("65 rules");
    }

    @Test
    void aRuleThatIsNotThereIsOurFault() {
        var decision = decide(rule("A", Finding.concludes("oui", "a")), rule("B", Finding.silent("b")));

        assertThat(decision.concludedBy("A")).isTrue();
        assertThat(decision.concludedBy("B")).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> decision.concludedBy("C"))
                .withMessageContaining("no such rule");
    }

    private static Decision<String> decide(Told... rules) {
        return Decision.of(Rules.of(List.of(rules)), "le cas", LAW);
    }

    private static Told rule(String id, Finding<String> finding, String... setsAside) {
        return new Told(id, finding, Set.of(setsAside));
    }

    /** A rule that always finds the same. */
    private static final class Told extends Rule<String, String> {

        private final Finding<String> finding;
        private final Set<String> setsAside;

        Told(String id, Finding<String> finding, Set<String> setsAside) {
            super(id, ccp("L3"), reads());
            this.finding = finding;
            this.setsAside = setsAside;
        }

        @Override
        public Set<String> setsAside() {
            return setsAside;
        }

        @Override
        public Finding<String> examine(String facts, Law law) {
            return finding;
        }
    }
}
