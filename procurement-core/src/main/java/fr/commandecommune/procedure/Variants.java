package fr.commandecommune.procedure;

import fr.commandecommune.law.FigureId;
import fr.commandecommune.law.Law;
import java.util.Set;

/** Whether variants are allowed where the documents say nothing of them (L2151-2, R2151-8). */
final class Variants {

    private static final FigureId ADAPTED = FigureId.of("variants.adapted.allowedbysilence");
    private static final FigureId FORMAL = FigureId.of("variants.formal.allowedbysilence");
    private static final FigureId FORMAL_OF_ENTITY = FigureId.of("variants.formal.allowedbysilence.entity");

    static final Set<FigureId> FIGURES = Set.of(ADAPTED, FORMAL, FORMAL_OF_ENTITY);

    private Variants() {}

    static boolean allowedBySilence(Consultation consultation, Law law) {
        if (!consultation.formal()) {
            return law.says(ADAPTED);
        }
        return law.says(consultation.purchase().allAre(BuyerCategory.CONTRACTING_ENTITY) ? FORMAL_OF_ENTITY : FORMAL);
    }
}
