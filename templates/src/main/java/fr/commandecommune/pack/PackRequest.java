package fr.commandecommune.pack;

import java.nio.file.Path;
import java.util.Set;

/**
 * What is asked for.
 *
 * @param dossier the {@code dossier.yaml}; the paths in it are relative to its folder
 * @param out the folder the files are written to; made where it is absent
 * @param formats empty: all those that are offered
 * @param finalVersion whether the pack is to be sent out: then a missing fact, or one the law forbids, stops it
 */
public record PackRequest(Path dossier, Path out, Kind kind, Set<Format> formats, boolean finalVersion) {

    public PackRequest {
        formats = Set.copyOf(formats);
    }

    /** A draft in all formats. */
    public static PackRequest draft(Path dossier, Path out, Kind kind) {
        return new PackRequest(dossier, out, kind, Set.of(), false);
    }
}
