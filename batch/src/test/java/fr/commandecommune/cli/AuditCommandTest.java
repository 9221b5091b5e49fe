package fr.commandecommune.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditCommandTest {

    private static final String TWO_CONTRACTS = """
            id;acheteur.id;montant;dateNotification;procedure;codeCPV
            A;21350236200012;300000;2024-05-15;Procédure adaptée;30197630-1
            B;21350236200012;?;2024-05-15;Procédure adaptée;30197630-1
            """;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void aFileIsAuditedItsProgressToldApartAndItsReportLast() throws IOException {
        var file = Files.writeString(folder.resolve("decp.txt"), TWO_CONTRACTS);

        assertThat(run("audit", file.toString(), "--out", folder.resolve("out").toString()))
                .isEqualTo(ExitCode.DONE);

        assertThat(out.toString())
                .contains("2 = 1 marché + 0 d’un marché déjà compté + 0 concession + 1 illisible", "1 incohérent");
        assertThat(err.toString()).contains("100 %");
        assertThat(folder.resolve("out")).isDirectoryContaining("glob:**/verdicts.csv");
    }

    @Test
    void whatCannotBeReadOrWrittenEndsWith64AndOneSentence() throws IOException {
        var pdf = Files.writeString(folder.resolve("decp.csv"), "%PDF-1.7");
        var file = Files.writeString(folder.resolve("verdicts.csv"), TWO_CONTRACTS);

        refuses("PDF", "audit", pdf.toString(), "--out", folder.resolve("out").toString());
        refuses("n’existe pas", "audit", folder.resolve("rien").toString(), "--out", folder.toString());
        refuses("est un dossier", "audit", folder.toString(), "--out", folder.toString());
        refuses("serait remplacé", "audit", file.toString(), "--out", folder.toString());
        refuses("n’est pas un dossier", "audit", file.toString(), "--out", pdf.toString());
        refuses("Il manque", "audit", file.toString());
        refuses("Il manque", "audit", "--out", folder.toString());
        assertThat(folder.resolve("out")).doesNotExist();
    }

    private void refuses(String words, String... args) {
        err.getBuffer().setLength(0);
        assertThat(run(args)).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(err.toString()).contains(words);
        assertThat(err.toString().lines()).hasSize(1);
    }

    private int run(String... args) {
        return BatchCommand.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(args);
    }
}
