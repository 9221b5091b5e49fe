package fr.commandecommune.intake;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** The folder of a campaign cannot be used as it stands: everything that is wrong with it, told at once. */
public final class CampaignRefused extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    CampaignRefused(List<Fault> faults) {
        super(faults.stream().map(Fault::sentence).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    /** What is wrong, in the order of the files and their lines; never empty. */
    public List<Fault> faults() {
        return faults;
    }

    /**
     * One thing to put right.
     *
     * @param file name within the folder
     * @param line physical line counted from 1; 0 when the whole file is meant
     * @param column header as typed, empty when none is meant
     * @param value what was read
     * @param message in French: what is wrong, and what to write instead
     */
    public record Fault(String file, int line, String column, String value, String message) {

        /** The fault with its place, as it is printed. */
        public String sentence() {
            var place = new StringBuilder(file);
            if (line > 0) {
                place.append(", ligne ").append(line);
            }
            if (!column.isEmpty()) {
                place.append(", colonne « ").append(column).append(" »");
            }
            return place + " : " + message;
        }
    }
}
