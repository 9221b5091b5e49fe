package fr.commandecommune.home;

import java.nio.file.Path;

/** The folder where one installation keeps everything: its database, its campaigns, its packs. */
public record Home(Path folder) {

    /** Where the campaigns are kept, one folder each, named by their code. */
    public Path campaigns() {
        return folder.resolve("campagnes");
    }

    /** Where the packs that were made are kept. */
    public Path packs() {
        return folder.resolve("dossiers");
    }
}
