package fr.commandecommune.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is compared in speed says the same thing. */
class SameAnswersTest {

    @Test
    void bothEnginesFindTheSameProcedureAndPublicity() {
        assertThat(new TwelveCases().checked()).isEqualTo(AnswerBenchmark.QUESTIONS);
    }

    /** A set that never took one of the ways would compare less than twelve rules. */
    @Test
    void thePurchasesTakeEveryWay() {
        assertThat(new TwelveCases().ways())
                .containsOnly("NO_PUBLICITY/null", "ADAPTED/FREE", "ADAPTED/BOAMP_OR_JAL", "FORMAL/null");
    }
}
