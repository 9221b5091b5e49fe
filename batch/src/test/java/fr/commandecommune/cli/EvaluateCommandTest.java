package fr.commandecommune.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code batch.jar evaluate} as a person starts it: a process, its input, its output, its exit status. */
class EvaluateCommandTest {

    private static final String GOOD = "{\"id\":\"A\",\"question\":\"PROCEDURE\",\"launchDate\":\"2026-11-23\","
            + "\"buyer\":{\"category\":\"LOCAL_AUTHORITY\"},\"nature\":\"SERVICES\","
            + "\"lots\":[{\"number\":\"1\",\"title\":\"Été\",\"amounts\":[{\"kind\":\"BASE\",\"amount\":\"60000.00\"}]}]}\n";

    @TempDir
    Path folder;

    @Test
    void endsWithZeroWhenEveryLineIsAnswered() throws Exception {
        var questions = Files.writeString(folder.resolve("questions.jsonl"), GOOD + "\n" + GOOD);

        var run = evaluate("", questions.toString());

        assertThat(run.errors()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.output().lines()).hasSize(2).allMatch(line -> line.contains("\"procedure\":\"ADAPTED\""));
        assertThat(run.output()).contains("procédure peut être adaptée");
    }

    @Test
    void endsWithOneWhenALineIsRefused() throws Exception {
        var run = evaluate("pas du JSON\n" + GOOD, "-");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.output().lines()).hasSize(2);
        assertThat(run.output()).startsWith("{\"id\":null,\"error\":{\"field\":\"\"");
    }

    @Test
    void readsTheStandardInputWithoutArgument() throws Exception {
        assertThat(evaluate(GOOD).output()).contains("\"id\":\"A\"");
    }

    @Test
    void endsWith64WhenTheCommandIsWrong() throws Exception {
        for (var arguments :
                List.of(List.of("absent.jsonl"), List.of("-", "-"), List.of("--vite"), List.of(folder.toString()))) {
            var run = evaluate("", arguments.toArray(String[]::new));

            assertThat(run.status()).as(arguments.toString()).isEqualTo(64);
            assertThat(run.output()).isEmpty();
            assertThat(run.errors()).isNotBlank();
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void endsQuietlyWhenItsReaderGoesAway() throws Exception {
        var questions = Files.writeString(folder.resolve("questions.jsonl"), GOOD.repeat(2_000));
        var process = new ProcessBuilder(command(questions.toString()))
                .redirectError(folder.resolve("erreurs").toFile())
                .start();

        try (var answers = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(answers.readLine()).contains("\"id\":\"A\"");
        }

        assertThat(process.waitFor()).isEqualTo(141);
        assertThat(folder.resolve("erreurs")).isEmptyFile();
    }

    /** {@code /dev/full} is a disk without any room. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void saysThatTheAnswersAreNotAllWrittenWhenTheDiskIsFull() throws Exception {
        var questions = Files.writeString(folder.resolve("questions.jsonl"), GOOD);
        var process = new ProcessBuilder(command(questions.toString()))
                .redirectOutput(Path.of("/dev/full").toFile())
                .redirectError(folder.resolve("erreurs").toFile())
                .start();

        assertThat(process.waitFor()).isEqualTo(70);
        assertThat(folder.resolve("erreurs"))
                .content()
                .contains("libérez de la place")
                .hasLineCount(1);
    }

    private record Run(int status, String output, String errors) {}

    private Run evaluate(String input, String... arguments) throws IOException, InterruptedException {
        var in = Files.writeString(folder.resolve("entree"), input);
        var out = folder.resolve("sortie");
        var err = folder.resolve("erreurs");
        var process = new ProcessBuilder(command(arguments))
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        int status = process.waitFor();
        return new Run(
                status, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }

    private static List<String> command(String... arguments) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                CommandLineEntry.class.getName(),
                "evaluate"));
        command.addAll(List.of(arguments));
        return command;
    }
}
