package fr.commandecommune.cli;

import fr.commandecommune.audit.AuditBusy;
import fr.commandecommune.audit.AuditProgress;
import fr.commandecommune.audit.AuditRefused;
import fr.commandecommune.audit.AuditResult;
import fr.commandecommune.audit.AuditUnwritten;
import fr.commandecommune.audit.Audits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts published contracts to the rules; needs neither Spring nor a database. */
@Command(
        name = "audit",
        description = "Compare les procédures publiées (données essentielles) avec le droit de leur jour.",
        versionProvider = Version.class,
        synopsisHeading = "Utilisation : java -jar ",
        customSynopsis = "batch.jar audit FICHIER --out DOSSIER",
        descriptionHeading = "%n",
        parameterListHeading = "%nParamètre :%n",
        optionListHeading = "%nOptions :%n")
final class AuditCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "FICHIER",
            description = "Données essentielles : JSON des schémas v1 et 2.0, ou CSV à plat du portail national.")
    private Path file;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DOSSIER",
            description = "Dossier où écrire ; chaque fichier y est remplacé d’un coup.")
    private Path out;

    @Spec
    private CommandSpec spec;

    private final DecimalFormat whole = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.FRANCE));

    @SuppressWarnings("NullAway.Init") // picocli fills the fields
    AuditCommand() {}

    @Override
    public Integer call() throws IOException {
        requireFile();
        requireFolder();
        try {
            return told(Audits.of(file, out, this::tell));
        } catch (AuditRefused refused) {
            return told(refused.sentence(), ExitCode.WRONG_USAGE);
        } catch (AuditBusy busy) {
            return told(busy.sentence(), ExitCode.IN_USE);
        } catch (AuditUnwritten unwritten) {
            return told(unwritten.sentence(), ExitCode.OUR_FAULT);
        }
    }

    private int told(String sentence, int exitCode) {
        var err = spec.commandLine().getErr();
        err.println(sentence);
        err.flush();
        return exitCode;
    }

    private void requireFile() {
        if (Files.isDirectory(file)) {
            throw refuse("« %s » est un dossier ; il faut un fichier de données essentielles.".formatted(file));
        }
        if (!Files.exists(file)) {
            throw refuse("Le fichier « %s » n’existe pas ; vérifiez son nom et son dossier.".formatted(file));
        }
        if (!Files.isRegularFile(file)) {
            throw refuse("« %s » n’est pas un fichier ordinaire ; il est lu deux fois, enregistrez-le d’abord."
                    .formatted(file));
        }
        if (!Files.isReadable(file)) {
            throw refuse("Le fichier « %s » ne peut être lu ; vérifiez ses droits.".formatted(file));
        }
    }

    private void requireFolder() throws IOException {
        if (Files.exists(out) && !Files.isDirectory(out)) {
            throw refuse("--out %s n’est pas un dossier.".formatted(out));
        }
        for (var name : Audits.files()) {
            var result = out.resolve(name);
            if (Files.isDirectory(result)) {
                throw refuse("%s est un dossier, à la place d’un fichier à écrire ; indiquez un autre --out."
                        .formatted(result));
            }
            if (Files.exists(result) && Files.isSameFile(result, file)) {
                throw refuse("%s serait remplacé par un résultat ; indiquez un autre --out.".formatted(result));
            }
        }
        requireWritable();
    }

    /** Looked at now, so that nobody waits for a whole audit to learn that its files cannot be written. */
    private void requireWritable() {
        var place = out.toAbsolutePath().normalize();
        while (place.getParent() != null && !Files.exists(place)) {
            place = place.getParent();
        }
        if (!Files.isDirectory(place) || !Files.isWritable(place)) {
            throw refuse(
                    "Le dossier --out %s ne peut pas être créé ou écrit ; donnez-en le droit à ce compte ou indiquez un autre dossier."
                            .formatted(out));
        }
    }

    private void tell(AuditProgress progress) {
        var err = spec.commandLine().getErr();
        err.printf(
                "%3d %%  %s%s%n",
                progress.share(),
                progress.step(),
                progress.records() == 0 ? "" : " · %d enregistrements lus".formatted(progress.records()));
        err.flush();
    }

    private int told(AuditResult result) {
        var said = spec.commandLine().getOut();
        said.printf(
                "Enregistrements lus : %s = %s + %s d’un marché déjà compté + %s + %s%n",
                whole.format(result.records()),
                counted(result.contracts(), "marché"),
                whole.format(result.duplicates()),
                counted(result.concessions(), "concession"),
                counted(result.anomalies(), "illisible"));
        said.printf(
                "Verdicts : %s, %s douteux, %s%n",
                counted(result.consistent(), "cohérent"),
                whole.format(result.doubtful()),
                counted(result.inconsistent(), "incohérent"));
        said.printf("Format : %s%n", result.form().label());
        said.printf("Fichiers : %s%n", out);
        said.flush();
        return ExitCode.DONE;
    }

    /** In French the plural starts at two. */
    private String counted(long count, String word) {
        return whole.format(count) + " " + word + (count < 2 ? "" : "s");
    }

    private ParameterException refuse(String sentence) {
        return WrongUsage.refuse(spec.commandLine(), sentence);
    }
}
