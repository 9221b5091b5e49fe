package fr.commandecommune.aggregation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/** The statements of a file beside this class, which work on one run, {@code :run}, and on its own tables. */
record SqlScript(String name, List<String> statements) {

    static SqlScript named(String name) {
        try (var in = Objects.requireNonNull(SqlScript.class.getResourceAsStream(name), name)) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            var statements = Arrays.stream(text.split(";\\s*(?:\\n|$)", -1))
                    .filter(statement -> !statement.isBlank())
                    .toList();
            return new SqlScript(name, statements);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void run(NamedParameterJdbcOperations jdbc, RunLines lines) {
        statements.forEach(statement ->
                jdbc.update(lines.in(statement), Map.of("run", lines.run().value())));
    }
}
