package fr.commandecommune.question.json;

import fr.commandecommune.question.Questions;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Questions sent in one piece: one, or an array of them; the answers come back in the same shape and order. */
public final class QuestionBody {

    private final @Nullable Object tree;

    private QuestionBody(@Nullable Object tree) {
        this.tree = tree;
    }

    /**
     * Reads a whole body.
     *
     * @throws NotJson where it is no JSON
     */
    public static QuestionBody read(byte[] body) throws NotJson {
        return new QuestionBody(JsonTree.read(body));
    }

    /**
     * Answers each question; one that is wrong is refused in its place, the others are answered. Each answer is written
     * before the next is sought: a megabyte of small questions has answers many times as large.
     *
     * @param out stays open
     */
    public void answer(OutputStream out) throws IOException {
        if (!(tree instanceof List<?> questions)) {
            JsonTree.write(answerOne(tree), out);
            return;
        }
        out.write('[');
        for (int i = 0; i < questions.size(); i++) {
            if (i > 0) {
                out.write(',');
            }
            JsonTree.write(answerOne(questions.get(i)), out);
        }
        out.write(']');
    }

    /**
     * Writes the refusal of a body that was not read at all.
     *
     * @param sentence why, in French
     */
    public static void refuse(String sentence, OutputStream out) {
        JsonTree.write(Questions.unreadable(sentence), out);
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
