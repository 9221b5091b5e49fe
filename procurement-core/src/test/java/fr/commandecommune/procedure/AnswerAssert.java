package fr.commandecommune.procedure;

import fr.commandecommune.reasoning.Outcome;
import fr.commandecommune.reasoning.Remark;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/** Says of an answer what a test expects, and prints its whole trace when it is not so. */
final class AnswerAssert extends AbstractAssert<AnswerAssert, ProcedureAnswer> {

    private AnswerAssert(ProcedureAnswer answer) {
        super(answer, AnswerAssert.class);
        as(answer.explanation().stream()
                .map(step -> "%s %s %s".formatted(step.rule(), step.outcome(), step.text()))
                .collect(Collectors.joining("\n", "\n", "\n")));
    }

    static AnswerAssert assertThat(ProcedureAnswer answer) {
        return new AnswerAssert(answer);
    }

    AnswerAssert concludes(Procedure procedure, Publicity publicity) {
        Assertions.assertThat(List.of(actual.procedure(), actual.publicity()))
                .as(descriptionText())
                .containsExactly(procedure, publicity);
        return this;
    }

    AnswerAssert isWorth(String amount) {
        Assertions.assertThat(actual.estimatedValue()).as(descriptionText()).isEqualByComparingTo(amount);
        return this;
    }

    AnswerAssert by(String rule, String article) {
        Assertions.assertThat(actual.explanation()).as(descriptionText()).anySatisfy(step -> {
            Assertions.assertThat(step.rule()).isEqualTo(rule);
            Assertions.assertThat(step.outcome()).isEqualTo(Outcome.CONCLUDES);
            Assertions.assertThat(step.legalBasis().toString()).contains(article);
        });
        return this;
    }

    AnswerAssert allows(FormalProcedure... procedures) {
        Assertions.assertThat(actual.allowedProcedures()).as(descriptionText()).containsExactly(procedures);
        return this;
    }

    AnswerAssert lays(DutyCode... duties) {
        Assertions.assertThat(codes(actual.duties())).as(descriptionText()).contains(duties);
        return this;
    }

    AnswerAssert laysNo(DutyCode... duties) {
        Assertions.assertThat(codes(actual.duties())).as(descriptionText()).doesNotContain(duties);
        return this;
    }

    AnswerAssert breaks(BreachCode... breaches) {
        Assertions.assertThat(codes(actual.breaches())).as(descriptionText()).containsExactlyInAnyOrder(breaches);
        return this;
    }

    AnswerAssert warns(WarningCode... warnings) {
        Assertions.assertThat(codes(actual.warnings())).as(descriptionText()).contains(warnings);
        return this;
    }

    AnswerAssert doesNotWarn(WarningCode... warnings) {
        Assertions.assertThat(codes(actual.warnings())).as(descriptionText()).doesNotContain(warnings);
        return this;
    }

    AnswerAssert leavesAtLeast(int days, DeadlineEvent event) {
        Assertions.assertThat(actual.timeLimits())
                .as(descriptionText())
                .anyMatch(
                        limit -> limit.event() == event && Integer.valueOf(days).equals(limit.minimumDays()));
        return this;
    }

    AnswerAssert hasNoLimitFor(DeadlineEvent... events) {
        Assertions.assertThat(actual.timeLimits())
                .as(descriptionText())
                .noneMatch(limit -> Arrays.asList(events).contains(limit.event()));
        return this;
    }

    private static <C extends Enum<C>> List<C> codes(List<Remark<C>> remarks) {
        return remarks.stream().map(Remark::code).toList();
    }
}
