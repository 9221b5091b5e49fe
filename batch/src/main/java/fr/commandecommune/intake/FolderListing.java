package fr.commandecommune.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The files of a campaign's folder that are read, as they are now. */
record FolderListing(Path folder) {

    private static final String RETURNS = "besoins";
    private static final List<String> OF_THE_CAMPAIGN = List.of(
            "campagne.csv",
            "lots.csv",
            "articles.csv",
            "conversions.csv",
            "membres.csv",
            "points-livraison.csv",
            "contrats-en-cours.csv",
            LeftOutLines.FILE,
            LeftOutRequest.FILE);

    /** Those that describe the campaign and the returns, sorted by {@link InputFile#name()}. */
    List<InputFile> files() {
        var campaign = OF_THE_CAMPAIGN.stream()
                .map(name -> new InputFile(name, folder.resolve(name)))
                .filter(file -> Files.isRegularFile(file.path()));
        return Stream.concat(campaign, returns().stream().map(InputFile::returned))
                .sorted(Comparator.comparing(InputFile::name))
                .toList();
    }

    /** Every file of {@code besoins/} but those that systems and spreadsheets leave behind. */
    List<Path> returns() {
        var besoins = folder.resolve(RETURNS);
        if (!Files.isDirectory(besoins)) {
            return List.of();
        }
        try (var paths = Files.list(besoins)) {
            return paths.filter(Files::isRegularFile)
                    .filter(path -> !isLeftover(path.getFileName().toString()))
                    .sorted(Comparator.comparing(FileName::of))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Le dossier " + besoins + " ne peut pas être lu.", e);
        }
    }

    private static boolean isLeftover(String name) {
        return name.startsWith(".")
                || name.startsWith("~$")
                || name.equalsIgnoreCase("Thumbs.db")
                || name.equalsIgnoreCase("desktop.ini");
    }
}
