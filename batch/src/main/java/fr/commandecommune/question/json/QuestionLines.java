package fr.commandecommune.question.json;

import fr.commandecommune.question.Questions;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Questions, one a line, answered one a line and in order. Memory does not grow with their number. */
public final class QuestionLines {

    private static final int BUFFER = 1 << 16;

    private QuestionLines() {}

    /**
     * Answers every line; blank lines are passed over.
     *
     * @param in read as far as it goes; whoever writes it line after line has each answer before the next question
     * @param out buffered; it stays open
     * @return how many lines were refused
     */
    public static long answer(InputStream in, OutputStream out) throws IOException {
        long refused = 0;
        var line = new Line();
        var questions = new BufferedInputStream(new AnswersFirst(in, out), BUFFER);
        while (line.readFrom(questions)) {
            if (!line.isBlank()) {
                var answer = answer(line);
                if (Questions.isRefusal(answer)) {
                    refused++;
                }
                JsonTree.write(answer, out);
                out.write('\n');
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

    /** Before it waits for more questions, all answers so far are given. */
    private static final class AnswersFirst extends FilterInputStream {

        private final OutputStream answers;

        AnswersFirst(InputStream questions, OutputStream answers) {
            super(questions);
            this.answers = answers;
        }

        @Override
        public int read(byte[] bytes, int from, int most) throws IOException {
            answers.flush();
            return super.read(bytes, from, most);
        }
    }
}
