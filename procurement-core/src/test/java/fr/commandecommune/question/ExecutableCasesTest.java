package fr.commandecommune.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The worked cases of the rules, one by one. */
class ExecutableCasesTest {

    record Case(String id, String title, Map<String, @Nullable Object> question, Map<?, ?> expect) {

        @Override
        public String toString() {
            return id + " · " + title;
        }
    }

    static Stream<Case> cases() throws IOException {
        var file = Objects.requireNonNull(ExecutableCasesTest.class.getResourceAsStream("/cases/questions.jsonl"));
        try (var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines().map(ExecutableCasesTest::read).toList().stream();
        }
    }

    static Stream<Case> answered() throws IOException {
        return cases().filter(one -> !one.expect().containsKey("error"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void answersAsTheCaseExpects(Case one) {
        var answer = Questions.answer(one.question());

        assertThat(Expectation.misses(one.expect(), answer))
                .as("%s%n%s", one, answer)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("answered")
    void keepsTheCommonPromises(Case one) {
        var answer = Questions.answer(one.question());

        assertThat(answer)
                .containsEntry("id", one.id())
                .containsEntry("question", one.question().get("question"));
        assertThat(namesIn(answer.get("explanation")))
                .isNotEmpty()
                .allMatch(Set.of("rule", "outcome", "text", "legalBasis")::equals);
        assertThat(namesIn(answer.get("parameters")))
                .allMatch(Set.of("code", "value", "from", "until", "setBy")::equals);
    }

    private static List<Set<?>> namesIn(@Nullable Object list) {
        return ((List<?>) Objects.requireNonNull(list))
                .stream().<Set<?>>map(item -> ((Map<?, ?>) item).keySet()).toList();
    }

    @Test
    void theFileHoldsCasesOfEveryKind() throws IOException {
        assertThat(cases()).hasSize(79);
        assertThat(cases().map(one -> one.question().get("question")))
                .contains(
                        "PROCEDURE",
                        "TIME_LIMIT",
                        "ADVANCE",
                        "LATE_PENALTY",
                        "RETENTION",
                        "PRICE_REVISION",
                        "MODIFICATION",
                        "TURNOVER_CEILING",
                        "PRICE_SCORE",
                        "ABNORMALLY_LOW");
    }

    private static Case read(String line) {
        var tree = Trees.parsed(line);
        var question = new LinkedHashMap<String, @Nullable Object>();
        ((Map<?, ?>) required(tree, "question")).forEach((name, value) -> question.put(name.toString(), value));
        question.put("id", tree.get("id"));
        return new Case((String) required(tree, "id"), (String) required(tree, "title"), question, (Map<?, ?>)
                required(tree, "expect"));
    }

    private static Object required(Map<String, @Nullable Object> tree, String name) {
        return Objects.requireNonNull(tree.get(name), name);
    }
}
