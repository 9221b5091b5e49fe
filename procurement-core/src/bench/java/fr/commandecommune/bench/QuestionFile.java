package fr.commandecommune.bench;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import fr.commandecommune.procedure.ProcedureQuestion;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Varied questions in a file, one a line, as the public contract wants them: its fields have the names of ours. */
final class QuestionFile {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultVisibility(seen -> seen.withIsGetterVisibility(Visibility.NONE))
            .build();

    private QuestionFile() {}

    static Path write(Path file, int count) throws IOException {
        try (var out = Files.newBufferedWriter(file)) {
            Iterator<ProcedureQuestion> questions =
                    VariedPurchases.from(count).limit(count).iterator();
            for (int number = 1; questions.hasNext(); number++) {
                write(questions.next(), number, out);
            }
        }
        return file;
    }

    private static void write(ProcedureQuestion question, int number, BufferedWriter out) throws IOException {
        ObjectNode line = MAPPER.valueToTree(question);
        line.put("id", "Q" + number);
        line.put("question", "PROCEDURE");
        out.write(MAPPER.writeValueAsString(line));
        out.newLine();
    }
}
