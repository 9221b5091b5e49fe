package fr.commandecommune.procedure;

import fr.commandecommune.law.FigureId;
import fr.commandecommune.law.Law;
import java.util.Set;

/** How long applications may be sent: the usual time, shorter in urgency and for contracting entities. */
public final class ApplicationReceipt {

    private final FigureId usual;
    private final FigureId urgent;
    private final FigureId entities;

    public ApplicationReceipt(String usual) {
        this.usual = FigureId.of(usual);
        this.urgent = FigureId.of(usual + ".urgency");
        this.entities = FigureId.of(usual + ".entity");
    }

    /** The figures that it reads. */
    public Set<FigureId> figures() {
        return Set.of(usual, urgent, entities);
    }

    /** The least time in that case. */
    public Receipt in(boolean entity, Set<Circumstance> circumstances, Law law) {
        int days = law.figure(usual).count();
        int reduced = Reduction.of(days, circumstances.contains(Circumstance.JUSTIFIED_URGENCY), urgent, law);
        return new Receipt(days, Reduction.of(reduced, entity, entities, law), 0);
    }
}
