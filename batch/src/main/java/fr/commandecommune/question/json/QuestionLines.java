package fr.commandecommune.question.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Questions, one a line, answered one a line and in order. Memory does not grow with their number. */
public final class QuestionLines {

    private QuestionLines() {}

    /**
     * Answers every line; blank lines are passed over.
     *
     * @param in read as far as it goes; whoever writes it line after line has each answer before the next question
     * @param out stays open
     * @return how many lines were refused
     */
    public static long answer(InputStream in, OutputStream out) throws IOException {
        var lines = new LineReader(in);
        try (var answering = new Answering(out)) {
            while (!lines.isDone()) {
                var line = lines.next();
                if (!isBlank(line)) {
                    answering.add(line);
                }
                if (lines.mayWait()) {
                    answering.finish();
                }
            }
            answering.finish();
            return answering.refused();
        }
    }

    private static boolean isBlank(byte[] line) {
        for (var read : line) {
            if (read != ' ' && read != '\t' && read != '\r') {
                return false;
            }
        }
        return line.length <= JsonTree.MOST_BYTES;
    }
}
