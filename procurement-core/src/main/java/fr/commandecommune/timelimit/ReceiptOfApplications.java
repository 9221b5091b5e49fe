package fr.commandecommune.timelimit;

import fr.commandecommune.law.Citation;
import fr.commandecommune.law.Law;
import fr.commandecommune.procedure.Receipt;
import fr.commandecommune.reasoning.Finding;
import java.util.List;

/** Applications have a least time, shorter in urgency and for contracting entities. */
final class ReceiptOfApplications extends PeriodRule {

    private final String usual;

    ReceiptOfApplications(String id, Event event, String usual, List<Citation> basis) {
        super(id, event, basis, Receipt.figuresOfApplications(usual));
        this.usual = usual;
    }

    @Override
    Finding<Found> period(TimeLimitQuestion question, Law law) {
        if (!question.formal()) {
            return none("la procédure n’est pas formalisée, l’acheteur fixe un délai suffisant (R2151-1)");
        }
        var receipt = Receipt.ofApplications(usual, question.entity(), question.circumstances(), law);
        return of(Period.days(receipt.days()), ReceiptOfTenders.why(receipt));
    }
}
