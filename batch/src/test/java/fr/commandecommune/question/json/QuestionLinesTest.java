package fr.commandecommune.question.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines in, lines out, in order; one bad line never stops the next ones. */
class QuestionLinesTest {

    @Test
    void answersInOrder() throws IOException {
        var run = answer(good("A") + "\n" + good("B") + "\n" + good("C"));

        assertThat(run.refused()).isZero();
        assertThat(run.answers()).extracting(answer -> answer.get("id")).containsExactly("A", "B", "C");
    }

    @Test
    void passesOverBlankLinesAndCarriageReturns() throws IOException {
        var run = answer("\r\n   \n\t\n" + good("A") + "\r\n\n\r\n" + good("B") + "\r\n\n");

        assertThat(run.refused()).isZero();
        assertThat(run.answers()).extracting(answer -> answer.get("id")).containsExactly("A", "B");
    }

    @Test
    void aSentenceKeepsTheSignsThatJsonEscapes() throws IOException {
        var run = answer("""
                {"id":"A","question":"PROCEDURE","launchDate":"2026-11-23","buyer":{"category":"LOCAL_AUTHORITY"},\
                "nature":"SUPPLIES","smallLots":{"adapted":["1\\"\\\\\\t"]},"lots":[\
                {"number":"1\\"\\\\\\t","amounts":[{"kind":"BASE","amount":"30000"}]},\
                {"number":"2","amounts":[{"kind":"BASE","amount":"40000"}]}]}""");

        assertThat(String.valueOf(run.answers().getFirst().get("breaches"))).contains("lot 1\"\\\t.");
    }

    @Test
    void nothingToReadIsNothingToAnswer() throws IOException {
        assertThat(answer("").answers()).isEmpty();
    }

    @Test
    void readsAFileThatStartsWithAByteOrderMark() throws IOException {
        assertThat(answer("\uFEFF" + good("A")).refused()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "n’importe quoi",
                "{",
                "{\"id\":\"A\"",
                "{'id':'A'}",
                "{\"id\":\"A\",}",
                "{} {}",
                "[]",
                "[{}]",
                "3",
                "\"texte\"",
                "null",
                "{\"id\":\"A\",\"id\":\"B\"}",
                "{\"a\":{\"b\":1,\"b\":2}}",
                "{\"id\":\"\\ud800\"}",
                "{\"\\udfff\":1}",
                "{\"id\":\"a\tb\"}",
                "{\"amount\":NaN}",
                "{\"amount\":01}",
                "{\"amount\":1e99999999999}",
                "// rien",
                "\u0000"
            })
    void refusesWhatIsNoQuestionAndGoesOn(String hostile) throws IOException {
        var run = answer(good("A") + "\n" + hostile + "\n" + good("B"));

        assertThat(run.refused()).isEqualTo(1);
        assertThat(run.answers()).hasSize(3);
        assertThat(unreadable(run.answers().get(1))).isTrue();
        assertThat(run.answers().get(2)).containsEntry("id", "B");
    }

    @Test
    void refusesAbsurdNesting() throws IOException {
        var deep = "{\"a\":" + "[".repeat(200_000) + "]".repeat(200_000) + "}";

        var run = answer(deep + "\n" + good("B"));

        assertThat(unreadable(run.answers().getFirst())).isTrue();
        assertThat(run.answers().get(1)).containsEntry("id", "B");
    }

    @Test
    void refusesALineOverAMegabyte() throws IOException {
        var run = answer(good("x".repeat(JsonTree.MOST_BYTES)) + "\n" + good("B"));

        assertThat(unreadable(run.answers().getFirst())).isTrue();
        assertThat(run.answers().get(1)).containsEntry("id", "B");
    }

    @Test
    void answersALineOfAMegabyte() throws IOException {
        var padding = " ".repeat(JsonTree.MOST_BYTES - good("A").length());

        assertThat(answer(good("A") + padding + "\n").refused()).isZero();
        assertThat(answer(good("A") + padding + " \n").refused()).isEqualTo(1);
    }

    @Test
    void refusesBrokenUtf8() throws IOException {
        var line = good("é").getBytes(StandardCharsets.ISO_8859_1);
        var in = new ByteArrayOutputStream();
        in.write(line);
        in.write('\n');
        in.write(good("B").getBytes(StandardCharsets.UTF_8));

        var run = answer(in.toByteArray());

        assertThat(unreadable(run.answers().getFirst())).isTrue();
        assertThat(run.answers().get(1)).containsEntry("id", "B");
    }

    @Test
    void amountsAreNeverBinaryFloats() throws IOException {
        var run = answer(good("A").replace("\"60000.00\"", "59999.999999999999999999"));

        assertThat(run.answers().getFirst())
                .containsEntry("estimatedValue", "59999.999999999999999999")
                .containsEntry("procedure", "NO_PUBLICITY");
    }

    /** Whoever asks in dialogue, be the next question already begun, has the answer before the rest is wanted. */
    @Test
    void anAnswerDoesNotWaitForTheEndOfTheNextQuestion() throws IOException {
        var begun = new ByteArrayInputStream(
                (good("A") + "\n" + good("B").substring(0, 20)).getBytes(StandardCharsets.UTF_8));
        var answered = new ByteArrayOutputStream();
        var givenBeforeTheRest = new ArrayList<Integer>();
        var rest = new InputStream() {
            @Override
            public int read() {
                givenBeforeTheRest.add(answered.size());
                return -1;
            }

            @Override
            public int read(byte[] bytes, int from, int most) {
                return read();
            }
        };

        QuestionLines.answer(new SequenceInputStream(begun, rest), new BufferedOutputStream(answered, 1 << 20));

        assertThat(givenBeforeTheRest.getFirst()).isPositive();
    }

    /** Ten thousand questions are read as they come: nothing waits for the end. */
    @Test
    void memoryDoesNotGrowWithTheQuestions() throws IOException {
        var line = (good("A").replace("PROCEDURE", "INCONNUE") + "\n").getBytes(StandardCharsets.UTF_8);
        int lines = 10_000;
        var in = new SequenceInputStream(Collections.enumeration(Collections.nCopies(lines, line).stream()
                .map(ByteArrayInputStream::new)
                .toList()));
        var out = new Counting();

        assertThat(QuestionLines.answer(in, out)).isEqualTo(lines);
        assertThat(out.lines).isEqualTo(lines);
    }

    private record Run(long refused, List<Map<String, @Nullable Object>> answers) {}

    private static String good(String id) {
        return "{\"id\":\"" + id + "\",\"question\":\"PROCEDURE\",\"launchDate\":\"2026-11-23\","
                + "\"buyer\":{\"category\":\"LOCAL_AUTHORITY\"},\"nature\":\"SERVICES\","
                + "\"lots\":[{\"number\":\"1\",\"amounts\":[{\"kind\":\"BASE\",\"amount\":\"60000.00\"}]}]}";
    }

    private static Run answer(String lines) throws IOException {
        return answer(lines.getBytes(StandardCharsets.UTF_8));
    }

    private static Run answer(byte[] lines) throws IOException {
        var out = new ByteArrayOutputStream();
        long refused = QuestionLines.answer(new ByteArrayInputStream(lines), out);
        var answers = new ArrayList<Map<String, @Nullable Object>>();
        for (var line : out.toString(StandardCharsets.UTF_8).lines().toList()) {
            answers.add(read(line));
        }
        return new Run(refused, answers);
    }

    private static Map<String, @Nullable Object> read(String line) {
        try {
            var tree = (Map<?, ?>) Objects.requireNonNull(JsonTree.read(line.getBytes(StandardCharsets.UTF_8)));
            var answer = new LinkedHashMap<String, @Nullable Object>();
            tree.forEach((name, value) -> answer.put(name.toString(), value));
            return answer;
        } catch (NotJson e) {
            throw new AssertionError(line, e);
        }
    }

    private static boolean unreadable(Map<?, ?> answer) {
        return answer.get("error") instanceof Map<?, ?> error
                && answer.containsKey("id")
                && answer.get("id") == null
                && "".equals(error.get("field"))
                && error.get("message") instanceof String message
                && !message.isBlank();
    }

    /** Counts lines and keeps nothing. */
    private static final class Counting extends OutputStream {

        private int lines;

        @Override
        public void write(int b) {
            if (b == '\n') {
                lines++;
            }
        }
    }
}
