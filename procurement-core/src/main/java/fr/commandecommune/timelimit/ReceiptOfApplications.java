package fr.commandecommune.timelimit;

import fr.commandecommune.law.Citation;
import fr.commandecommune.law.Law;
import fr.commandecommune.procedure.ApplicationReceipt;
import fr.commandecommune.reasoning.Finding;
import java.util.List;

/** Applications have a least time, shorter in urgency and for contracting entities. */
final class ReceiptOfApplications extends PeriodRule {

    private final ApplicationReceipt receipt;

    ReceiptOfApplications(String id, Event event, String usual, List<Citation> basis) {
        super(id, event, basis, new ApplicationReceipt(usual).figures());
        this.receipt = new ApplicationReceipt(usual);
    }

    @Override
    Finding<Found> period(TimeLimitQuestion question, Law law) {
        if (!question.formal()) {
            return none("la procédure n’est pas formalisée, l’acheteur fixe un délai suffisant (R2151-1)");
        }
        var least = receipt.in(question.entity(), question.circumstances(), law);
        return of(Period.days(least.days()), ReceiptOfTenders.why(least));
    }
}
