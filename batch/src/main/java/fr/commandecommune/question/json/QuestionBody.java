package fr.commandecommune.question.json;

import fr.commandecommune.question.Questions;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Questions sent in one piece: one, or an array of them; the answers come back in the same shape and order. */
public final class QuestionBody {

    private QuestionBody() {}

    /** What came back; {@code readable} is false when the body was no JSON, and the answer then says so. */
    public record Answered(boolean readable, String json) {}

    /** Answers a whole body; a question that is wrong is refused inside, the others are answered. */
    public static Answered answer(byte[] body) {
        var out = new ByteArrayOutputStream();
        try {
            var tree = JsonTree.read(body);
            if (tree instanceof List<?> questions) {
                writeEach(questions, out);
            } else {
                JsonTree.write(answerOne(tree), out);
            }
            return new Answered(true, out.toString(StandardCharsets.UTF_8));
        } catch (NotJson e) {
            JsonTree.write(Questions.unreadable(e.sentence()), out);
            return new Answered(false, out.toString(StandardCharsets.UTF_8));
        }
    }

    /** One answer is written before the next is sought: a megabyte of small questions has answers many times as large. */
    private static void writeEach(List<?> questions, ByteArrayOutputStream out) {
        out.write('[');
        for (int i = 0; i < questions.size(); i++) {
            if (i > 0) {
                out.write(',');
            }
            JsonTree.write(answerOne(questions.get(i)), out);
        }
        out.write(']');
    }

    private static Map<String, @Nullable Object> answerOne(@Nullable Object question) {
        if (!(question instanceof Map<?, ?> object)) {
            return Questions.unreadable("Il faut un objet JSON par question, entre accolades.");
        }
        var fields = new LinkedHashMap<String, @Nullable Object>();
        object.forEach((name, value) -> fields.put(String.valueOf(name), value));
        return Questions.answer(fields);
    }
}
