package fr.commandecommune.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The root of the command line; does nothing by itself. */
@Command(
        name = "batch.jar",
        description = "Des besoins des communes au dossier de consultation, avec la règle et l’article.",
        synopsisHeading = "Utilisation : java -jar ",
        customSynopsis = "batch.jar COMMANDE [OPTIONS]",
        descriptionHeading = "%n",
        optionListHeading = "%nOptions :%n",
        commandListHeading = "%nCommandes :%n",
        footerHeading = "%nCode de fin : ",
        footer = {
            "0 fait ; 1 question refusée ; 2 lignes ou dossier à corriger ; 64 commande mal écrite ;",
            "70 erreur de notre côté ; 75 dossier ou campagne utilisés par un autre processus ;",
            "141 sortie que personne ne lit plus (evaluate)."
        },
        versionProvider = Version.class,
        subcommands = {AggregateCommand.class, AuditCommand.class, EvaluateCommand.class, PackCommand.class})
final class BatchCommand implements Runnable {

    @SuppressWarnings("UnusedVariable") // picocli acts on it
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Affiche cette aide.")
    private boolean help;

    @SuppressWarnings("UnusedVariable") // picocli acts on it
    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            scope = ScopeType.INHERIT,
            description = "Affiche la version.")
    private boolean version;

    @Option(
            names = "--details",
            scope = ScopeType.INHERIT,
            description = "En cas d’erreur de notre côté, affiche le détail technique.")
    private boolean details;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli fills the fields
    BatchCommand() {}

    /** The command line with our exit codes and our sentences. */
    static CommandLine commandLine() {
        var root = new BatchCommand();
        return new CommandLine(root)
                .setParameterExceptionHandler(new WrongUsage())
                .setExecutionExceptionHandler(new OurFault(() -> root.details))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(100)
                .setUsageHelpAutoWidth(false);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Il manque la commande.");
    }
}
