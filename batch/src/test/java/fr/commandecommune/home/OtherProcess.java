package fr.commandecommune.home;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Another process that takes a home and keeps it. */
final class OtherProcess {

    private OtherProcess() {}

    static Process holding(Home home) throws IOException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherProcess.class.getName(),
                        home.folder().toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        process.inputReader(StandardCharsets.UTF_8).readLine();
        return process;
    }

    public static void main(String[] args) throws InterruptedException {
        var lock = HomeLock.take(new Home(Path.of(args[0])));
        System.out.println("held");
        Thread.sleep(60_000);
        lock.close();
    }
}
