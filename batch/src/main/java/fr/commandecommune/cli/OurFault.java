package fr.commandecommune.cli;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says our own faults in one sentence with a reference, the stack only when asked for, and ends with 70. */
final class OurFault implements IExecutionExceptionHandler {

    private static final int FRAMES = 8;

    private final BooleanSupplier details;

    OurFault(BooleanSupplier details) {
        this.details = details;
    }

    @Override
    public int handleExecutionException(Exception fault, CommandLine command, ParseResult parsed) {
        if (Interruption.isHappening()) {
            return ExitCode.OUR_FAULT; // the process ends by its signal, with one sentence already said
        }
        var err = command.getErr();
        err.printf(
                "Une erreur est survenue de notre côté, rien n’a été perdu. Référence %s ; %s%n",
                reference(fault),
                details.getAsBoolean()
                        ? "voici le détail à joindre au signalement :"
                        : "la même commande avec --details affiche le détail à joindre au signalement.");
        if (details.getAsBoolean()) {
            fault.printStackTrace(err);
        }
        return ExitCode.OUR_FAULT;
    }

    /** The same fault at the same place has the same reference, on any machine. */
    static String reference(Throwable fault) {
        var root = fault;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        var place = Arrays.stream(root.getStackTrace())
                .limit(FRAMES)
                .map(frame -> frame.getClassName() + "." + frame.getMethodName())
                .collect(Collectors.joining("\n", root.getClass().getName() + "\n", ""));
        var crc = new CRC32();
        crc.update(place.getBytes(StandardCharsets.UTF_8));
        return String.format(Locale.ROOT, "E-%08X", crc.getValue());
    }
}
