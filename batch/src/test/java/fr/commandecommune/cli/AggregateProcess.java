package fr.commandecommune.cli;

import static java.lang.ProcessBuilder.Redirect.DISCARD;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** {@code batch.jar aggregate} as a process of its own, with its home; and the files it leaves. */
record AggregateProcess(Path home) {

    /** How it ended, and what it said. */
    record Run(int status, String output, String errors) {}

    Run run(String... arguments) throws IOException, InterruptedException {
        var errors = Files.createTempFile("erreurs", ".txt");
        try {
            var process = builder(arguments).redirectError(errors.toFile()).start();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Run(process.waitFor(), output, Files.readString(errors));
        } finally {
            Files.delete(errors);
        }
    }

    Process start(String... arguments) throws IOException {
        return builder(arguments).redirectOutput(DISCARD).start();
    }

    ProcessBuilder builder(String... arguments) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                CommandLineEntry.class.getName(),
                "aggregate"));
        command.addAll(Arrays.asList(arguments));
        var builder = new ProcessBuilder(command);
        builder.environment().put("COMMANDE_COMMUNE_HOME", home.toString());
        return builder;
    }

    /** Until it tells that this step begins. */
    static void waitFor(String step, BufferedReader progress) throws IOException {
        var told = new ArrayList<String>();
        for (var line = progress.readLine(); line != null; line = progress.readLine()) {
            told.add(line);
            if (line.contains(step)) {
                return;
            }
        }
        throw new AssertionError(step + " never came: " + told);
    }

    static void rename(Path campaign, String from, String to) throws IOException {
        var file = campaign.resolve("campagne.csv");
        Files.writeString(file, Files.readString(file).replace(from, to));
    }

    static Path copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (var files = Files.list(from)) {
            for (var file : files.toList()) {
                var copy = to.resolve(file.getFileName().toString());
                if (Files.isDirectory(file)) {
                    copy(file, copy);
                } else {
                    Files.write(copy, Files.readAllBytes(file));
                }
            }
        }
        return to;
    }

    /** SHA-256 of each file, unfinished ones too. */
    static Map<String, String> fingerprints(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.collect(
                    Collectors.toMap(file -> file.getFileName().toString(), AggregateProcess::fingerprint));
        }
    }

    private static String fingerprint(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
