package fr.commandecommune.pack;

import java.nio.file.Path;

/** Another process is writing a pack to the same folder. */
public final class PackInUse extends Exception {

    private static final long serialVersionUID = 1L;

    PackInUse(Path folder) {
        super(
                "Le dossier « %s » est en cours d’écriture par un autre traitement ; attendez sa fin ou choisissez un autre --out."
                        .formatted(folder));
    }
}
