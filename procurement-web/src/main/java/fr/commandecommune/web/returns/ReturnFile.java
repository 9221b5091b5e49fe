package fr.commandecommune.web.returns;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a return in the folder says, read alone.
 *
 * @param named members that a line can be put to, good or not, by SIREN
 * @param asking members with at least one good line, by SIREN
 * @param nil members that say they need nothing, by SIREN
 * @param lines good lines of each member, by SIREN
 * @param refused lines that cannot be taken as they stand
 */
public record ReturnFile(
        String name, Set<String> named, Set<String> asking, Set<String> nil, Map<String, Integer> lines, int refused) {

    private static final String OF_REQUESTS = "demandes-";

    public ReturnFile {
        named = Set.copyOf(named);
        asking = Set.copyOf(asking);
        nil = Set.copyOf(nil);
        lines = Map.copyOf(lines);
    }

    /** The name of the file that holds what a member asked for outside the catalogue, once it is put to articles. */
    public static String ofRequests(String siren) {
        return OF_REQUESTS + siren + ".csv";
    }

    /** Whether a file is such a one: it counts, but is no answer of the member. */
    public static boolean isOfRequests(Path file) {
        return String.valueOf(file.getFileName()).startsWith(OF_REQUESTS);
    }

    /** Whether the member answers here, with a need or with nil. */
    public boolean answersFor(String siren) {
        return asking.contains(siren) || nil.contains(siren);
    }

    /** How many good lines it holds for a member that it counts for. */
    int linesOf(String siren) {
        return asking.contains(siren) ? lines.getOrDefault(siren, 0) : 0;
    }

    /** The return as it counts once these members' lines are left out. */
    ReturnFile without(Set<String> leftOut) {
        return leftOut.isEmpty()
                ? this
                : new ReturnFile(name, less(named, leftOut), less(asking, leftOut), less(nil, leftOut), lines, refused);
    }

    private static Set<String> less(Set<String> sirens, Set<String> leftOut) {
        return sirens.stream().filter(siren -> !leftOut.contains(siren)).collect(Collectors.toSet());
    }
}
