package fr.commandecommune.modification;

import fr.commandecommune.law.FigureId;
import fr.commandecommune.law.Law;
import fr.commandecommune.need.Nature;
import fr.commandecommune.procedure.FormalThreshold;
import fr.commandecommune.reasoning.Finding;
import fr.commandecommune.reasoning.Rule;

/**
 * An amendment is small where all of them together stay below the European threshold and below a share of the initial
 * amount. What lowers the amount is measured like what raises it.
 */
final class SmallAmount extends Rule<ModificationQuestion, Boolean> {

    private static final FigureId SUPPLIES = FigureId.of("rate.modification.small.supplies");
    private static final FigureId WORKS = FigureId.of("rate.modification.small.works");

    SmallAmount() {
        super("MOD-010", ccp("R2194-8", "R2194-9"), with(FormalThreshold.figures(), SUPPLIES, WORKS));
    }

    @Override
    public Finding<Boolean> examine(ModificationQuestion question, Law law) {
        var rate = law.find(question.nature() == Nature.WORKS ? WORKS : SUPPLIES);
        if (rate.isEmpty()) {
            return notYet(law);
        }
        var threshold = FormalThreshold.of(question.nature(), question.buyerCategory(), law);
        var changed = question.cumulated().abs();
        var share = rate.get().of(question.initialAmount());
        var compared = "En cumul, " + compared(changed, threshold) + " (seuil européen) et "
                + (changed.compareTo(share) < 0 ? "reste en dessous de " : "atteint ")
                + rate.get().value()
                + " % du montant initial";
        return threshold.reachedBy(changed) || changed.compareTo(share) >= 0
                ? silent(() -> compared + " : il faut un autre fondement que le faible montant.")
                : Finding.concludes(true, () -> compared + " : la modification est de faible montant.");
    }
}
