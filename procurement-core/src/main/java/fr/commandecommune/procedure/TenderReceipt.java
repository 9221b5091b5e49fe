package fr.commandecommune.procedure;

import fr.commandecommune.law.Figure;
import fr.commandecommune.law.FigureId;
import fr.commandecommune.law.Law;
import java.util.Optional;
import java.util.Set;

/** How long tenders may be sent: the usual time and its reductions, whose figures are named after it. */
public final class TenderReceipt {

    private static final FigureId NOT_ON_PROFILE = FigureId.of("days.documents.notonprofile");

    private final FigureId usual;
    private final FigureId electronic;
    private final FigureId announced;
    private final FigureId urgent;

    public TenderReceipt(String usual) {
        this.usual = FigureId.of(usual);
        this.electronic = FigureId.of(usual + ".electronic");
        this.announced = FigureId.of(usual + ".priorinformation");
        this.urgent = FigureId.of(usual + ".urgency");
    }

    /** The figures that it reads. */
    public Set<FigureId> figures() {
        return Set.of(usual, electronic, announced, urgent, NOT_ON_PROFILE);
    }

    /** The least time in that case; empty where the law of that day had none. */
    public Optional<Receipt> in(boolean electronicSubmission, Set<Circumstance> circumstances, Law law) {
        var full = law.find(usual);
        if (full.isEmpty()) {
            return Optional.empty();
        }
        boolean urgency = circumstances.contains(Circumstance.JUSTIFIED_URGENCY);
        boolean priorNotice = circumstances.contains(Circumstance.PRIOR_INFORMATION_NOTICE);
        boolean missing = circumstances.contains(Circumstance.DOCUMENTS_NOT_ON_PROFILE);
        int days = full.get().count();
        int reduced = Reduction.of(days, electronicSubmission, electronic, law);
        reduced = Reduction.of(reduced, priorNotice, announced, law);
        reduced = Reduction.of(reduced, urgency, urgent, law);
        return Optional.of(new Receipt(days, reduced, missing && !urgency ? added(law) : 0));
    }

    private static int added(Law law) {
        return law.find(NOT_ON_PROFILE).map(Figure::count).orElse(0);
    }
}
