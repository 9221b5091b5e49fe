package fr.commandecommune.timelimit;

import fr.commandecommune.law.Citation;
import fr.commandecommune.law.Law;
import fr.commandecommune.procedure.Circumstance;
import fr.commandecommune.reasoning.Finding;
import java.util.List;

/** Tenders have a least time, with its reductions; documents that are not on the profile add days, save urgency. */
final class ReceiptOfTenders extends PeriodRule {

    private static final String NOT_ON_PROFILE = "days.documents.notonprofile";
    private final String usual;

    ReceiptOfTenders(String id, Event event, String usual, List<Citation> basis) {
        super(
                id,
                event,
                basis,
                reads(usual, usual + ".electronic", usual + ".priorinformation", usual + ".urgency", NOT_ON_PROFILE));
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
        var full = law.find(usual);
        if (full.isEmpty()) {
            return notYet(law);
        }
        int days = shortest(
                full.get(),
                List.of(
                        when(question.electronicSubmission(), usual + ".electronic", law),
                        when(
                                question.circumstances().contains(Circumstance.PRIOR_INFORMATION_NOTICE),
                                usual + ".priorinformation",
                                law),
                        when(question.urgent(), usual + ".urgency", law)));
        var added = when(
                !question.urgent() && question.circumstances().contains(Circumstance.DOCUMENTS_NOT_ON_PROFILE),
                NOT_ON_PROFILE,
                law);
        var reduced =
                days == full.get().count() ? "" : ", réduit de " + full.get().count() + " à " + days + " jours";
        return added.map(more -> of(
                        Period.days(days + more.count()),
                        reduced + ", augmenté de " + more.count()
                                + " jours : des documents ne sont pas sur le profil d’acheteur"))
                .orElseGet(() -> of(Period.days(days), reduced));
    }
}
