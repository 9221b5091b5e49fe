package fr.commandecommune.aggregation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.batch.core.partition.PartitionStep;
import org.springframework.batch.core.step.Step;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.test.util.ReflectionTestUtils;

class StepsTest {

    /** A step without one runs outside any database transaction. */
    @Test
    void everyStepHasItsTransactionManager() {
        var steps = TestHome.context().getBeansOfType(Step.class);
        // it only hands its parts out
        assertThat(steps.remove("stageReturns")).isInstanceOf(PartitionStep.class);

        assertThat(steps)
                .containsOnlyKeys(
                        "stagePart",
                        "openLines",
                        "compareLines",
                        "addUp",
                        "reconcile",
                        "lookForOddities",
                        "writeOutputs");
        assertThat(steps.values())
                .allSatisfy(step -> assertThat(ReflectionTestUtils.getField(step, "transactionManager"))
                        .as(step.getName())
                        .isInstanceOf(JdbcTransactionManager.class));
    }
}
