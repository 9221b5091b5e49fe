package fr.commandecommune.timelimit;

import fr.commandecommune.law.FigureId;
import fr.commandecommune.law.Law;
import fr.commandecommune.reasoning.Finding;

/** A contracting entity agrees on a date with the candidates, else leaves them days enough. */
final class AgreedTenders extends PeriodRule {

    private static final FigureId NO_AGREEMENT = FigureId.of("days.negotiated.tenders.noagreement");

    AgreedTenders() {
        super("PERIOD-055", Event.TENDERS_NEGOTIATED, ccp("R2161-22"), reads(NO_AGREEMENT));
    }

    @Override
    Finding<Found> period(TimeLimitQuestion question, Law law) {
        if (!question.formal() || !question.entity()) {
            return none("l’acheteur n’est pas une entité adjudicatrice en procédure avec négociation");
        }
        return law.find(NO_AGREEMENT)
                .map(days -> of(Period.days(days.count()), ", à défaut de date convenue avec tous les candidats"))
                .orElseGet(() -> notYet(law));
    }
}
