package fr.commandecommune.procedure;

import fr.commandecommune.law.Law;
import java.util.Set;

/** Whether variants are allowed where the documents say nothing of them (L2151-2, R2151-8). */
final class Variants {

    private static final String ADAPTED = "variants.adapted.allowedbysilence";
    private static final String FORMAL = "variants.formal.allowedbysilence";
    private static final String FORMAL_OF_ENTITY = "variants.formal.allowedbysilence.entity";

    static final Set<String> FIGURES = Set.of(ADAPTED, FORMAL, FORMAL_OF_ENTITY);

    private Variants() {}

    static boolean allowedBySilence(Consultation consultation, Law law) {
        if (!consultation.formal()) {
            return law.says(ADAPTED);
        }
        return law.says(consultation.purchase().allAre(BuyerCategory.CONTRACTING_ENTITY) ? FORMAL_OF_ENTITY : FORMAL);
    }
}
