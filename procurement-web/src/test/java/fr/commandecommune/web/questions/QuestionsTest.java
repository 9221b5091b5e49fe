package fr.commandecommune.web.questions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.commandecommune.question.json.NotJson;
import fr.commandecommune.question.json.QuestionBody;
import fr.commandecommune.web.SiteTest;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
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
        var answer = ask(" ".repeat((1 << 20) + 1));

        assertThat(answer).hasStatus(413).hasContentType("application/json;charset=UTF-8");
        assertThat(answer)
                .bodyJson()
                .extractingPath("error.message")
                .isEqualTo("La demande dépasse 1 Mo\u202F; envoyez les questions en plusieurs fois.");
    }

    @Test
    void aQuestionIsSentNotFetched() {
        for (var method : List.of(HttpMethod.GET, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE)) {
            var answer = mvc.method(method).uri("/api/questions").exchange();

            assertThat(answer).hasStatus(405).hasHeader("Allow", "POST");
            assertThat(answer)
                    .bodyJson()
                    .extractingPath("error.message")
                    .asString()
                    .contains("/api/openapi.yaml");
        }
    }

    @Test
    void aTooQuickCallerIsToldSoAndWhenToComeBack() throws IOException {
        var pace = new Pace(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        var response = new MockHttpServletResponse();
        for (int i = 0; i < Pace.A_MINUTE; i++) {
            assertThat(pace.allows("127.0.0.1")).isTrue();
        }

        new QuestionsController(pace).answer(new MockHttpServletRequest("POST", "/api/questions"), response);

        assertThat(response.getStatus()).isEqualTo(429);
        assertThat(response.getHeader("Retry-After")).isEqualTo("60");
        assertThat(response.getContentAsString())
                .startsWith("{\"id\":null,\"error\":{\"field\":\"\"")
                .contains("120 demandes en une minute");
    }

    /** Were they gathered first, they would come out as one piece, or in the doublings of one buffer. */
    @Test
    void answersManyTimesAsLargeAsTheirQuestionsGoOutOneByOne() throws NotJson, IOException {
        var questions = "[" + "{},".repeat(99_999) + "{}]";
        var pieces = new ArrayList<Integer>();
        var out = new OutputStream() {
            @Override
            public void write(int one) {
                pieces.add(1);
            }

            @Override
            public void write(byte[] bytes, int from, int count) {
                pieces.add(count);
            }
        };

        QuestionBody.read(questions.getBytes(StandardCharsets.UTF_8)).answer(out);

        assertThat(pieces.stream().mapToLong(Integer::longValue).sum()).isGreaterThan(20_000_000);
        assertThat(Collections.max(pieces)).isLessThan(100_000);
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
