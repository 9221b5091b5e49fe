package fr.commandecommune.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Another process that audits into a folder, and has begun its results. */
final class OtherAudit {

    private OtherAudit() {}

    static Process into(Path folder) throws IOException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherAudit.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        process.inputReader(StandardCharsets.UTF_8).readLine();
        return process;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        try (var folder = AuditFolder.open(Path.of(args[0]))) {
            var verdicts = folder.begin(AuditFolder.VERDICTS);
            verdicts.write("id;".getBytes(StandardCharsets.UTF_8));
            verdicts.flush();
            System.out.println("begun");
            Thread.sleep(60_000);
        }
    }
}
