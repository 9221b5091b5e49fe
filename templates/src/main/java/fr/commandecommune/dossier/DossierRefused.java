package fr.commandecommune.dossier;

import java.util.List;
import java.util.stream.Collectors;

/** A dossier, or a file it names, that cannot be read as what it should be; each refusal says where, what was read and what to write. */
public final class DossierRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Refusal> refusals;

    public DossierRefused(List<Refusal> refusals) {
        super(refusals.stream().map(Refusal::toString).collect(Collectors.joining("\n")));
        this.refusals = List.copyOf(refusals);
    }

    /** One thing to correct in the dossier, at this field. */
    public static DossierRefused of(String file, String path, String message) {
        return new DossierRefused(List.of(new Refusal(file, 0, path, message)));
    }

    public List<Refusal> refusals() {
        return refusals;
    }

    /**
     * One thing to correct.
     *
     * @param file name of the file
     * @param line counted from 1; 0 where the whole file is meant
     * @param path the field, such as {@code lots[0].cpv}; empty where none is meant
     * @param message in French: what was read, what to write instead
     */
    public record Refusal(String file, int line, String path, String message) {
        @Override
        public String toString() {
            var where = new StringBuilder(file);
            if (line > 0) {
                where.append(", ligne ").append(line);
            }
            if (!path.isEmpty()) {
                where.append(", ").append(path);
            }
            return where + "\u202F: " + message;
        }
    }
}
