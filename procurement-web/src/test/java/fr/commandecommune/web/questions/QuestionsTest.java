package fr.commandecommune.web.questions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.commandecommune.web.SiteTest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class QuestionsTest extends SiteTest {

    private static final String QUESTION = """
            {"id":"q1","question":"PROCEDURE","launchDate":"2026-05-04","buyer":{"category":"LOCAL_AUTHORITY"},
             "nature":"SUPPLIES","lots":[{"number":"1","amounts":[{"kind":"BASE","amount":"220000.00"}]}]}
            """;

    @Autowired
    MockMvcTester mvc;

    @Test
    void anybodyMayAskWithoutSessionNorToken() {
        var answer = ask(QUESTION);

        assertThat(answer).hasStatusOk().bodyJson().extractingPath("procedure").isEqualTo("FORMAL");
        assertThat(answer.getResponse().getCookie("SESSION")).isNull();
    }

    @Test
    void anArrayIsAnsweredInOrderWithItsRefusalsInside() {
        var answer = ask("[" + QUESTION + ",{\"id\":\"q2\",\"question\":\"AUTRE\"}]");

        assertThat(answer).hasStatusOk();
        assertThat(answer).bodyJson().extractingPath("[0].id").isEqualTo("q1");
        assertThat(answer).bodyJson().extractingPath("[1].error.field").isEqualTo("question");
    }

    @Test
    void whatIsNoJsonIsABadRequest() {
        assertThat(ask("bonjour")).hasStatus(400);
    }

    @Test
    void moreThanOneMegabyteIsTooMuch() {
        assertThat(ask(" ".repeat((1 << 20) + 1))).hasStatus(413);
    }

    @Test
    void whoAsksTooOftenWaits() {
        var pace = new Pace(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        for (int i = 0; i < Pace.A_MINUTE; i++) {
            assertThat(pace.allows("10.0.0.1")).isTrue();
        }

        assertThat(pace.allows("10.0.0.1")).isFalse();
        assertThat(pace.allows("10.0.0.2")).isTrue();
    }

    private MvcTestResult ask(String body) {
        return mvc.post()
                .uri("/api/questions")
                .contentType("application/json")
                .content(body)
                .exchange();
    }
}
