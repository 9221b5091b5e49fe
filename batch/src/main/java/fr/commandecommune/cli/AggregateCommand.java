package fr.commandecommune.cli;

import fr.commandecommune.aggregation.AggregationRequest;
import fr.commandecommune.aggregation.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Adds up the returns of a campaign; loads Spring only once the command is well written. */
@Command(
        name = "aggregate",
        description = "Additionne les retours d’une campagne en une commande groupée, et prouve que rien n’est perdu.",
        versionProvider = Version.class,
        synopsisHeading = "Utilisation : java -jar ",
        abbreviateSynopsis = false,
        customSynopsis =
                "batch.jar aggregate --campaign DOSSIER --out DOSSIER [--accept-partial] [--formats json,csv,xlsx,pdf]",
        descriptionHeading = "%n",
        optionListHeading = "%nOptions :%n")
final class AggregateCommand implements Callable<Integer> {

    private static final String RETURNS = "besoins";

    @Option(
            names = "--campaign",
            required = true,
            paramLabel = "DOSSIER",
            description = "Dossier de la campagne : campagne.csv, lots.csv, articles.csv, membres.csv, besoins/…")
    private Path campaign;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DOSSIER",
            description = "Dossier où écrire ; chaque fichier y est remplacé d’un coup.")
    private Path out;

    @Option(names = "--accept-partial", description = "Prend les lignes justes même si d’autres sont refusées.")
    private boolean acceptPartial;

    @Option(
            names = "--formats",
            paramLabel = "LISTE",
            description = "Fichiers à écrire, parmi json, csv, xlsx et pdf ; tous par défaut.")
    private String formats = "json,csv,xlsx,pdf";

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli fills the fields
    AggregateCommand() {}

    @Override
    public Integer call() {
        var request = AggregationRequest.jointOrder(folder(), outFolder(), acceptPartial)
                .withFormats(formats());
        var line = spec.commandLine();
        return new AggregateApplication(line.getOut(), line.getErr()).run(request);
    }

    private Path folder() {
        if (!Files.isRegularFile(campaign.resolve("campagne.csv"))) {
            throw WrongUsage.refuse(
                    spec.commandLine(), "Le dossier %s ne contient pas de campagne.csv.".formatted(campaign));
        }
        return campaign;
    }

    private Path outFolder() {
        if (Files.exists(out) && !Files.isDirectory(out)) {
            throw WrongUsage.refuse(spec.commandLine(), "--out %s n’est pas un dossier.".formatted(out));
        }
        var returns = campaign.resolve(RETURNS).toAbsolutePath().normalize();
        if (out.toAbsolutePath().normalize().startsWith(returns)) {
            throw WrongUsage.refuse(
                    spec.commandLine(), "--out ne peut pas être le dossier des retours, %s.".formatted(returns));
        }
        return writable(out);
    }

    /** Made now, so that nobody waits for a whole aggregation to learn that its files cannot be written. */
    private Path writable(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException unwritable) {
            throw notWritable(folder);
        }
        if (!Files.isWritable(folder)) {
            throw notWritable(folder);
        }
        return folder;
    }

    private ParameterException notWritable(Path folder) {
        return WrongUsage.refuse(
                spec.commandLine(),
                "Le dossier --out %s ne peut pas être créé ou écrit ; donnez-en le droit à ce compte ou indiquez un autre dossier."
                        .formatted(folder));
    }

    private Set<Format> formats() {
        var wanted = EnumSet.noneOf(Format.class);
        for (var word : formats.split(",", -1)) {
            var known = Arrays.stream(Format.values())
                    .filter(format -> format.name().equalsIgnoreCase(word.strip()))
                    .findFirst();
            wanted.add(known.orElseThrow(() -> WrongUsage.refuse(
                    spec.commandLine(),
                    "Format inconnu : « %s » ; les formats sont %s."
                            .formatted(word.strip(), "json, csv, xlsx et pdf"))));
        }
        return wanted;
    }
}
