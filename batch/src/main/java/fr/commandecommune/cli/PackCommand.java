package fr.commandecommune.cli;

import fr.commandecommune.dossier.DossierRefused;
import fr.commandecommune.pack.Format;
import fr.commandecommune.pack.Kind;
import fr.commandecommune.pack.PackInUse;
import fr.commandecommune.pack.PackRefused;
import fr.commandecommune.pack.PackRequest;
import fr.commandecommune.pack.PackResult;
import fr.commandecommune.pack.PackResult.Alert;
import fr.commandecommune.pack.Packs;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes the documents of a purchase; needs neither Spring nor a database. */
@Command(
        name = "pack",
        description = "Produit les documents d’un achat à partir de sa description et du besoin groupé.",
        versionProvider = Version.class,
        synopsisHeading = "Utilisation : java -jar ",
        customSynopsis =
                "batch.jar pack --dossier dossier.yaml --out DOSSIER [--kind TENDER] [--formats pdf,docx,xlsx] [--final]",
        descriptionHeading = "%n",
        optionListHeading = "%nOptions :%n")
final class PackCommand implements Callable<Integer> {

    @Option(
            names = "--dossier",
            required = true,
            paramLabel = "FICHIER",
            description = "Description de l’achat, en YAML ; les chemins qu’elle donne partent de son dossier.")
    private Path dossier;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DOSSIER",
            description = "Dossier où écrire ; chaque fichier y est remplacé d’un coup.")
    private Path out;

    @Option(
            names = "--kind",
            paramLabel = "MOMENT",
            description = "Moment de l’achat : TENDER, la consultation (seul proposé aujourd’hui, par défaut).")
    private String kind = Kind.TENDER.name();

    @Option(
            names = "--formats",
            split = ",",
            paramLabel = "LISTE",
            description = "Formats à produire, parmi pdf, docx et xlsx ; tous par défaut.")
    private String[] formats = {};

    @Option(
            names = "--final",
            description = "Version à publier : s’arrête, avec la liste, si une information manque ou contredit la loi.")
    private boolean finalVersion;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli fills the fields
    PackCommand() {}

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(dossier)) {
            throw WrongUsage.refuse(spec.commandLine(), "Le fichier %s n’existe pas.".formatted(dossier));
        }
        if (Files.exists(out) && !Files.isDirectory(out)) {
            throw WrongUsage.refuse(spec.commandLine(), "--out %s n’est pas un dossier.".formatted(out));
        }
        var request = new PackRequest(dossier, out, kind(), formats(), finalVersion);
        var err = spec.commandLine().getErr();
        try {
            return told(Packs.make(request), err);
        } catch (DossierRefused refused) {
            refused.refusals().forEach(err::println);
            err.println("La description de l’achat est à corriger ; rien n’a été écrit.");
        } catch (PackRefused refused) {
            err.println(refused.getMessage());
        } catch (PackInUse busy) {
            err.println(busy.getMessage());
            err.flush();
            return ExitCode.IN_USE;
        }
        err.flush();
        return ExitCode.WRONG_USAGE;
    }

    private int told(PackResult pack, PrintWriter err) {
        pack.alerts().forEach(alert -> err.println(line(alert)));
        pack.missing()
                .forEach(fact -> err.println("À compléter : %s%s"
                        .formatted(fact.what(), fact.field().isEmpty() ? "" : " (" + fact.field() + ")")));
        err.flush();
        var said = spec.commandLine().getOut();
        if (!pack.written()) {
            said.println("Le dossier n’est pas prêt à être publié : complétez ou corrigez ce qui précède.");
            said.flush();
            return ExitCode.REFUSED;
        }
        pack.files().forEach(file -> said.println(file.name()));
        pack.zip().ifPresent(zip -> said.println(zip.getFileName()));
        said.println(
                pack.complete()
                        ? "Le dossier est complet."
                        : "Projet : %s information(s) à compléter, %s point(s) à corriger avant de publier."
                                .formatted(
                                        pack.missing().size(),
                                        pack.alerts().stream()
                                                .filter(Alert::blocking)
                                                .count()));
        said.flush();
        return ExitCode.DONE;
    }

    private static String line(Alert alert) {
        return (alert.blocking() ? "À corriger : " : "À vérifier : ")
                + alert.message()
                + (alert.article().isEmpty() ? "" : " (" + alert.article() + ")")
                + (alert.field().isEmpty() ? "" : " [" + alert.field() + "]");
    }

    private Kind kind() {
        return Arrays.stream(Kind.values())
                .filter(known -> known.name().equalsIgnoreCase(kind.strip()))
                .findFirst()
                .orElseThrow(() -> WrongUsage.refuse(
                        spec.commandLine(),
                        "Moment inconnu : « %s » ; écrivez l’un de %s."
                                .formatted(
                                        kind,
                                        Arrays.stream(Kind.values())
                                                .map(Kind::name)
                                                .collect(Collectors.joining(", ")))));
    }

    private Set<Format> formats() {
        var wanted = EnumSet.noneOf(Format.class);
        for (var word : formats) {
            wanted.add(Arrays.stream(Format.values())
                    .filter(known -> known.name().equalsIgnoreCase(word.strip()))
                    .findFirst()
                    .orElseThrow(() -> WrongUsage.refuse(
                            spec.commandLine(),
                            "Format inconnu : « %s » ; écrivez pdf, xlsx, ou les deux séparés par une virgule."
                                    .formatted(word))));
        }
        return wanted;
    }
}
