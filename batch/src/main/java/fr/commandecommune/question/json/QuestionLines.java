package fr.commandecommune.question.json;

import fr.commandecommune.question.Questions;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Questions, one a line, answered one a line and in order. Memory does not grow with their number. */
public final class QuestionLines {

    private QuestionLines() {}

    /**
     * Answers every line; blank lines are passed over.
     *
     * @param in buffered
     * @param out buffered; it stays open
     * @return how many lines were refused
     */
    public static long answer(InputStream in, OutputStream out) throws IOException {
        long refused = 0;
        var line = new Line();
        while (line.readFrom(in)) {
            if (!line.isBlank()) {
                var answer = answer(line);
                if (Questions.isRefusal(answer)) {
                    refused++;
                }
                JsonTree.write(answer, out);
                out.write('\n');
                if (in.available() == 0) {
                    out.flush();
                }
            }
        }
        out.flush();
        return refused;
    }

    private static Map<String, @Nullable Object> answer(Line line) {
        if (line.isTooLong()) {
            return Questions.unreadable("La ligne dépasse 1 Mo ; il faut une question plus courte.");
        }
        try {
            if (!(JsonTree.read(line.bytes()) instanceof Map<?, ?> object)) {
                return Questions.unreadable("Il faut un objet JSON par ligne, entre accolades.");
            }
            var question = new LinkedHashMap<String, @Nullable Object>();
            object.forEach((name, value) -> question.put(String.valueOf(name), value));
            return Questions.answer(question);
        } catch (NotJson e) {
            return Questions.unreadable(e.sentence());
        }
    }
}
