package fr.commandecommune.timelimit;

import fr.commandecommune.procedure.BuyerCategory;
import fr.commandecommune.procedure.Circumstance;
import fr.commandecommune.procedure.Procedure;
import java.time.LocalDate;
import java.util.Set;

/**
 * A period to be counted.
 *
 * @param from the day of the sending, signature, notification, receipt…: it is not counted
 * @param singleParticipant one operator only took part
 * @param electronicNotification the rejections are sent electronically
 * @param alsaceMoselle the two public holidays of that region count
 */
public record TimeLimitQuestion(
        Event event,
        LocalDate from,
        Procedure procedure,
        BuyerCategory buyerCategory,
        boolean electronicSubmission,
        Set<Circumstance> circumstances,
        boolean singleParticipant,
        boolean electronicNotification,
        boolean alsaceMoselle) {

    public TimeLimitQuestion {
        circumstances = Set.copyOf(circumstances);
    }

    boolean formal() {
        return procedure == Procedure.FORMAL;
    }

    boolean entity() {
        return buyerCategory == BuyerCategory.CONTRACTING_ENTITY;
    }
}
