package fr.commandecommune.timelimit;

import fr.commandecommune.law.Citation;
import fr.commandecommune.law.Law;
import fr.commandecommune.procedure.Receipt;
import fr.commandecommune.reasoning.Finding;
import java.util.List;

/** Tenders have a least time, with its reductions; documents that are not on the profile add days, save urgency. */
final class ReceiptOfTenders extends PeriodRule {

    private final String usual;

    ReceiptOfTenders(String id, Event event, String usual, List<Citation> basis) {
        super(id, event, basis, Receipt.figuresOfTenders(usual));
        this.usual = usual;
    }

    @Override
    Finding<Found> period(TimeLimitQuestion question, Law law) {
        if (!question.formal()) {
            return none("la procédure n’est pas formalisée, l’acheteur fixe un délai suffisant (R2151-1)");
        }
        if (question.event() == Event.TENDERS_NEGOTIATED && question.entity()) {
            return none("une entité adjudicatrice fixe ce délai avec les candidats (R2161-22)");
        }
        return Receipt.ofTenders(usual, question.electronicSubmission(), question.circumstances(), law)
                .map(receipt -> of(Period.days(receipt.days()), why(receipt)))
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
