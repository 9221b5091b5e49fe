package fr.commandecommune.timelimit;

import fr.commandecommune.law.Citation;
import fr.commandecommune.law.Law;
import fr.commandecommune.procedure.Receipt;
import fr.commandecommune.procedure.TenderReceipt;
import fr.commandecommune.reasoning.Finding;
import java.util.List;

/** Tenders have a least time, with its reductions; documents that are not on the profile add days, save urgency. */
final class ReceiptOfTenders extends PeriodRule {

    private final TenderReceipt receipt;

    ReceiptOfTenders(String id, Event event, String usual, List<Citation> basis) {
        super(id, event, basis, new TenderReceipt(usual).figures());
        this.receipt = new TenderReceipt(usual);
    }

    @Override
    Finding<Found> period(TimeLimitQuestion question, Law law) {
        if (!question.formal()) {
            return none("la procédure n’est pas formalisée, l’acheteur fixe un délai suffisant (R2151-1)");
        }
        if (question.event() == Event.TENDERS_NEGOTIATED && question.entity()) {
            return none("une entité adjudicatrice fixe ce délai avec les candidats (R2161-22)");
        }
        return receipt.in(question.electronicSubmission(), question.circumstances(), law)
                .map(least -> of(Period.days(least.days()), why(least)))
                .orElseGet(() -> notYet(law));
    }

    static String why(Receipt receipt) {
        var reduced = receipt.reduced() == receipt.full()
                ? ""
                : ", réduit de " + receipt.full() + " à " + receipt.reduced() + " jours";
        return receipt.added() == 0
                ? reduced
                : reduced + ", augmenté de " + receipt.added()
                        + " jours : des documents ne sont pas sur le profil d’acheteur";
    }
}
