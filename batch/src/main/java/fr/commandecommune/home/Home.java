package fr.commandecommune.home;

import java.nio.file.Path;

/** The folder where one installation keeps everything: its database, its campaigns, its packs. */
public record Home(Path folder) {

    /** Names the variable that says where the home is. */
    public static final String VARIABLE = "COMMANDE_COMMUNE_HOME";

    static final String DEFAULT = ".commande-commune";

    /** Where the campaigns are kept, one folder each, named by their code. */
    public Path campaigns() {
        return folder.resolve("campagnes");
    }

    /** Where the packs that were made are kept. */
    public Path packs() {
        return folder.resolve("dossiers");
    }

    Path database() {
        return folder.resolve("postgresql");
    }

    Path lockFile() {
        return folder.resolve("verrou");
    }

    Path versionFile() {
        return folder.resolve("version");
    }

    /** Whether something failed for want of room on a disk. */
    public static boolean isDiskFull(Throwable failure) {
        return Disk.isFull(failure);
    }
}
