package fr.commandecommune.procedure;

import fr.commandecommune.law.Figure;
import fr.commandecommune.law.Law;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The least time that applications or tenders have, in days.
 *
 * @param full without any reduction
 * @param reduced the shortest that the case allows
 * @param added for documents that are not on the buyer profile
 */
public record Receipt(int full, int reduced, int added) {

    private static final String NOT_ON_PROFILE = "days.documents.notonprofile";

    /** The days left in all. */
    public int days() {
        return reduced + added;
    }

    /** The codes of the figures that the receipt of tenders reads; the others are named after the usual one. */
    public static Set<String> figuresOfTenders(String usual) {
        return Set.of(usual, usual + ".electronic", usual + ".priorinformation", usual + ".urgency", NOT_ON_PROFILE);
    }

    /** The receipt of tenders; empty where the law of that day had no such limit. */
    public static Optional<Receipt> ofTenders(
            String usual, boolean electronic, Set<Circumstance> circumstances, Law law) {
        boolean urgent = circumstances.contains(Circumstance.JUSTIFIED_URGENCY);
        boolean missing = circumstances.contains(Circumstance.DOCUMENTS_NOT_ON_PROFILE);
        return law.find(usual)
                .map(full -> new Receipt(
                        full.count(),
                        shortest(
                                full,
                                List.of(
                                        when(electronic, usual + ".electronic", law),
                                        when(
                                                circumstances.contains(Circumstance.PRIOR_INFORMATION_NOTICE),
                                                usual + ".priorinformation",
                                                law),
                                        when(urgent, usual + ".urgency", law))),
                        when(missing && !urgent, NOT_ON_PROFILE, law)
                                .map(Figure::count)
                                .orElse(0)));
    }

    /** The codes of the figures that the receipt of applications reads. */
    public static Set<String> figuresOfApplications(String usual) {
        return Set.of(usual, usual + ".urgency", usual + ".entity");
    }

    /** The receipt of applications, shorter in urgency and for contracting entities. */
    public static Receipt ofApplications(String usual, boolean entity, Set<Circumstance> circumstances, Law law) {
        var full = law.figure(usual);
        boolean urgent = circumstances.contains(Circumstance.JUSTIFIED_URGENCY);
        return new Receipt(
                full.count(),
                shortest(full, List.of(when(urgent, usual + ".urgency", law), when(entity, usual + ".entity", law))),
                0);
    }

    private static int shortest(Figure usual, List<Optional<Figure>> reductions) {
        return reductions.stream()
                .flatMap(Optional::stream)
                .mapToInt(Figure::count)
                .reduce(usual.count(), Math::min);
    }

    private static Optional<Figure> when(boolean condition, String figure, Law law) {
        return condition ? law.find(figure) : Optional.empty();
    }
}
