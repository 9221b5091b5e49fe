package fr.commandecommune.pack;

import fr.commandecommune.dossier.DescribedOrder;
import fr.commandecommune.dossier.Dossier;
import fr.commandecommune.dossier.DossierLot;
import fr.commandecommune.law.Law;
import fr.commandecommune.need.JointOrder.LotOrder;
import fr.commandecommune.procedure.Procedure;
import fr.commandecommune.procedure.ProcedureAnswer;
import fr.commandecommune.procedure.ProcedureQuestion;
import fr.commandecommune.procedure.ProcedureRules;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * One purchase with all that was reckoned from it once, so that every document prints the same.
 *
 * @param months the whole duration: the dossier's, else the joint order's
 * @param lots in the order of the dossier, then those the joint order alone has
 * @param question what was put to the rules, and {@code answer} what they said
 */
record Purchase(
        Dossier dossier,
        DescribedOrder order,
        int months,
        List<LotFacts> lots,
        ProcedureQuestion question,
        ProcedureAnswer answer,
        Law law,
        Gaps gaps) {

    static Purchase of(Dossier dossier, DescribedOrder order) {
        var total = dossier.contract().totalMonths();
        int months = total == null ? order.order().estimatedValue().months() : total;
        var lots = lots(dossier, order, months);
        var question = PurchaseQuestion.of(dossier, lots, months);
        return new Purchase(
                dossier,
                order,
                months,
                lots,
                question,
                ProcedureRules.answer(question),
                Law.on(dossier.launchDate()),
                new Gaps());
    }

    private static List<LotFacts> lots(Dossier dossier, DescribedOrder order, int months) {
        var lots = new ArrayList<LotFacts>();
        var known = new HashSet<String>();
        int index = 0;
        for (DossierLot lot : dossier.lots()) {
            known.add(lot.number());
            lots.add(new LotFacts(
                    lot.number(), "lots[" + index++ + "]", Optional.of(lot), order.lot(lot.number()), months));
        }
        for (LotOrder lot : order.order().lots()) {
            if (!known.contains(lot.lot())) {
                lots.add(new LotFacts(lot.lot(), "lots", Optional.empty(), Optional.of(lot), months));
            }
        }
        return lots;
    }

    boolean formal() {
        return answer.procedure() == Procedure.FORMAL;
    }

    boolean allotted() {
        return lots.size() > 1;
    }

    /** € HT over the whole duration: the sum of the lots' maxima. */
    BigDecimal totalMaximum() {
        return lots.stream().map(LotFacts::maximum).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
