package fr.commandecommune.cli;

import fr.commandecommune.question.json.QuestionLines;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Answers the questions put to the rules, one a line; needs neither Spring nor a database. */
@Command(
        name = "evaluate",
        description = "Répond aux questions posées aux règles : une question JSON par ligne, une réponse par ligne.",
        versionProvider = Version.class,
        synopsisHeading = "Utilisation : java -jar ",
        customSynopsis = "batch.jar evaluate [FICHIER|-]",
        descriptionHeading = "%n",
        parameterListHeading = "%nParamètre :%n",
        optionListHeading = "%nOptions :%n")
final class EvaluateCommand implements Callable<Integer> {

    private static final String STANDARD_INPUT = "-";
    private static final int BUFFER = 1 << 16;

    @Parameters(
            arity = "0..1",
            paramLabel = "FICHIER",
            description = "Fichier à lire ; l’entrée standard si c’est - ou rien.")
    private String file = STANDARD_INPUT;

    @Spec
    private CommandSpec spec;

    private final InputStream standardInput;
    private final OutputStream standardOutput;

    EvaluateCommand() {
        this(new FileInputStream(FileDescriptor.in), new StandardOutput());
    }

    @SuppressWarnings("NullAway.Init") // picocli fills the fields
    EvaluateCommand(InputStream standardInput, OutputStream standardOutput) {
        this.standardInput = standardInput;
        this.standardOutput = standardOutput;
    }

    @Override
    public Integer call() throws IOException {
        var out = new BufferedOutputStream(standardOutput, BUFFER);
        try (var in = input()) {
            return QuestionLines.answer(in, out) == 0 ? ExitCode.DONE : ExitCode.QUESTION_REFUSED;
        } catch (StandardOutput.Lost lost) {
            return StandardOutput.hasReader() ? ExitCode.READER_GONE : notWritten(lost);
        }
    }

    private int notWritten(StandardOutput.Lost lost) {
        var err = spec.commandLine().getErr();
        err.printf(
                "Les réponses n’ont pas pu être écrites jusqu’au bout (le système répond « %s ») ; libérez de la place ou envoyez-les ailleurs, puis relancez la commande.%n",
                lost.getMessage());
        err.flush();
        return ExitCode.OUR_FAULT;
    }

    private InputStream input() throws IOException {
        if (file.equals(STANDARD_INPUT)) {
            return standardInput;
        }
        var path = path();
        if (Files.isDirectory(path)) {
            throw refuse("« %s » est un dossier ; il faut un fichier de questions, une par ligne.");
        }
        if (!Files.exists(path)) {
            throw refuse("Le fichier « %s » n’existe pas ; vérifiez son nom et son dossier.");
        }
        if (!Files.isReadable(path)) {
            throw refuse("Le fichier « %s » ne peut être lu ; vérifiez ses droits.");
        }
        return Files.newInputStream(path);
    }

    private Path path() {
        try {
            return Path.of(file);
        } catch (InvalidPathException e) {
            throw refuse("« %s » n’est pas un nom de fichier.");
        }
    }

    private ParameterException refuse(String sentence) {
        return WrongUsage.refuse(spec.commandLine(), sentence.formatted(file));
    }
}
