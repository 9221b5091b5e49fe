package fr.commandecommune.procedure;

import fr.commandecommune.law.FigureId;
import fr.commandecommune.law.Law;
import fr.commandecommune.need.Nature;
import fr.commandecommune.reasoning.Finding;
import java.util.Set;

/** Non-school books may be bought without publicity or competition below a figure of their own. */
final class NonSchoolBooks extends ProcedureChoiceRule {

    static final String ID = "PROC-050";
    private static final FigureId THRESHOLD = FigureId.of("threshold.waiver.books");

    NonSchoolBooks() {
        super(ID, ccp("R2122-9"), reads(THRESHOLD));
    }

    @Override
    public Set<String> setsAside() {
        return Set.of(ADAPTED);
    }

    @Override
    public Finding<Procedure> examine(Purchase purchase, Law law) {
        if (!purchase.is(Speciality.NON_SCHOOL_BOOKS) || purchase.question().nature() != Nature.SUPPLIES) {
            return silent("L’achat ne porte pas sur des fournitures de livres non scolaires.");
        }
        var threshold = law.find(THRESHOLD);
        if (threshold.isEmpty()) {
            return notYet(law);
        }
        var compared = compared(purchase.value(), threshold.get());
        return threshold.get().reachedBy(purchase.value())
                ? silent(compared.and(", seuil de la dispense pour les livres non scolaires."))
                : concludes(Procedure.NO_PUBLICITY, compared.and(" : dispense pour les livres non scolaires."));
    }
}
