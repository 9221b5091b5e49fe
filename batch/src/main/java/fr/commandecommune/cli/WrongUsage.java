package fr.commandecommune.cli;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one French sentence what is wrong with the command, and ends with 64. */
final class WrongUsage implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException wrong, String[] args) {
        var command = wrong.getCommandLine();
        var name = command.getCommandSpec().qualifiedName();
        command.getErr().printf("%s Voir « java -jar %s --help ».%n", sentence(wrong), name);
        return ExitCode.WRONG_USAGE;
    }

    private static String sentence(ParameterException wrong) {
        return switch (wrong) {
            case UnmatchedArgumentException unmatched -> unmatched(unmatched);
            case MissingParameterException missing -> "Il manque " + names(missing) + ".";
            case OverwrittenOptionException twice ->
                "L’option " + name(twice.getOverwritten()) + " est donnée deux fois.";
            default ->
                wrong.getArgSpec() == null
                        ? String.valueOf(wrong.getMessage())
                        : "La valeur « %s » ne convient pas à %s.%s"
                                .formatted(wrong.getValue(), name(wrong.getArgSpec()), accents(wrong.getValue()));
        };
    }

    /** Where the locale has no accents, those of the command line are lost before the command sees them. */
    private static String accents(@Nullable String value) {
        return value != null && value.indexOf('\uFFFD') >= 0
                ? " Ce terminal ne transmet pas les accents : lancez la commande avec LC_ALL=C.UTF-8."
                : "";
    }

    private static String unmatched(UnmatchedArgumentException wrong) {
        var first = wrong.getUnmatched().getFirst();
        var isCommand = wrong.getCommandLine().getParent() == null && !first.startsWith("-");
        var kind = wrong.isUnknownOption() ? "Option inconnue" : isCommand ? "Commande inconnue" : "Mot inattendu";
        return "%s : « %s ».".formatted(kind, first);
    }

    private static String names(MissingParameterException missing) {
        return missing.getMissing().stream().map(WrongUsage::name).collect(Collectors.joining(" et "));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + " " + argument.paramLabel()
                : argument.paramLabel();
    }

    /** For the commands, to refuse a value that picocli cannot judge. */
    static ParameterException refuse(CommandLine command, String sentence) {
        return new ParameterException(command, sentence);
    }
}
