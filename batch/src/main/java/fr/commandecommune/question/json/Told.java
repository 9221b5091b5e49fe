package fr.commandecommune.question.json;

import fr.commandecommune.question.ToldPart;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.JsonStringEncoder;
import tools.jackson.core.io.SerializedString;

/** A part of which only the text is its own: what stands before and after the text is encoded once. */
record Told(SerializedString before, SerializedString after) {

    private static final String EMPTY = "\"" + ToldPart.TEXT + "\":\"\"";

    static void write(ToldPart part, JsonGenerator generator) {
        var around = part.around(Told.class, Told::of);
        generator.writeRawValue(around.before);
        generator.writeRaw(quoted(part.text()));
        generator.writeRaw(around.after);
    }

    private static Told of(Map<String, @Nullable Object> fields) {
        var written = JsonTree.written(fields).getValue();
        int end = written.indexOf(EMPTY) + EMPTY.length() - 1;
        return new Told(new SerializedString(written.substring(0, end)), new SerializedString(written.substring(end)));
    }

    /** The text with its quotation marks and control characters escaped; few sentences have any. */
    private static String quoted(String text) {
        return plain(text) ? text : new String(JsonStringEncoder.getInstance().quoteAsCharArray(text));
    }

    private static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\') {
                return false;
            }
        }
        return true;
    }
}
