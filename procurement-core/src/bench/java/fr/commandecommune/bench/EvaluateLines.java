package fr.commandecommune.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Lines a second of the {@code evaluate} command, with the text written: on one core, then on two. Fails where the two do not write the
 * same bytes.
 */
final class EvaluateLines {

    private static final int QUESTIONS = 1_000_000;
    private static final double NANOSECONDS = 1e9;
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private final Path jar;
    private final Path folder;

    private EvaluateLines(Path jar, Path folder) {
        this.jar = jar;
        this.folder = folder;
    }

    /**
     * Measures and prints.
     *
     * @param args the batch program; then, to change their number, how many questions
     */
    public static void main(String[] args) throws IOException, InterruptedException, NoSuchAlgorithmException {
        int count = args.length > 1 ? Integer.parseInt(args[1]) : QUESTIONS;
        var lines = new EvaluateLines(Path.of(args[0]), Files.createTempDirectory("evaluate"));
        try {
            lines.measure(count);
        } finally {
            lines.clear();
        }
    }

    private void measure(int count) throws IOException, InterruptedException, NoSuchAlgorithmException {
        var one = QuestionFile.write(folder.resolve("one.jsonl"), 1);
        var all = QuestionFile.write(folder.resolve("all.jsonl"), count);
        measure(one, all, count, 1);
        measure(one, all, count, 2);
        var onOne = sha256(all, 1);
        var onTwo = sha256(all, 2);
        if (!onOne.equals(onTwo)) {
            throw new IllegalStateException("one core writes " + onOne + ", two write " + onTwo);
        }
        OUT.println("Mêmes octets sur un cœur et sur deux : sha256 " + onOne);
    }

    private void measure(Path one, Path all, int count, int cores) throws IOException, InterruptedException {
        double start = seconds(one, cores);
        double whole = seconds(all, cores);
        OUT.printf(
                Locale.FRANCE,
                "%,d questions, %d cœur(s) : %,.0f lignes par seconde, démarrage compris ; %,.0f sans lui (%.2f s)%n",
                count,
                cores,
                count / whole,
                (count - 1) / (whole - start),
                start);
    }

    private double seconds(Path questions, int cores) throws IOException, InterruptedException {
        long before = System.nanoTime();
        end(command(questions, cores)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start());
        return (System.nanoTime() - before) / NANOSECONDS;
    }

    private String sha256(Path questions, int cores)
            throws IOException, InterruptedException, NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256");
        evaluate(questions, cores, new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Every answer comes through a pipe, as it would to another program. */
    private void evaluate(Path questions, int cores, OutputStream answers) throws IOException, InterruptedException {
        var process = command(questions, cores).start();
        try (var written = process.getInputStream()) {
            written.transferTo(answers);
        }
        end(process);
    }

    private ProcessBuilder command(Path questions, int cores) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-XX:ActiveProcessorCount=" + cores,
                        "-jar",
                        jar.toString(),
                        "evaluate",
                        questions.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
    }

    private static void end(Process evaluate) throws InterruptedException {
        int status = evaluate.waitFor();
        if (status != 0) {
            throw new IllegalStateException("evaluate ends with status " + status);
        }
    }

    private void clear() throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
