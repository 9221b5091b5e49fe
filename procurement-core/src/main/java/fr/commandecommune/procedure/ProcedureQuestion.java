package fr.commandecommune.procedure;

import fr.commandecommune.need.Nature;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A purchase as it is described to the rules.
 *
 * @param launchDate the day that counts: the notice is sent, else the consultation launched (R2121-3)
 * @param lots at least one, with distinct numbers
 * @param vatRate per cent; where given, the amounts are tax included and are converted
 * @param electronicSubmission whether tenders may be sent electronically
 * @param smallLots the choice to check
 */
public record ProcedureQuestion(
        LocalDate launchDate,
        Buyer buyer,
        Nature nature,
        @Nullable Speciality speciality,
        List<LotEstimate> lots,
        @Nullable BigDecimal vatRate,
        @Nullable Framework framework,
        boolean electronicSubmission,
        Set<Circumstance> circumstances,
        SmallLotsChoice smallLots,
        Terms terms,
        @Nullable Group group) {

    public ProcedureQuestion {
        if (lots.isEmpty()) {
            throw new IllegalArgumentException("a purchase has at least one lot");
        }
        lots = List.copyOf(lots);
        circumstances = circumstances.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(circumstances));
    }

    /** The plain case: amounts excluding tax, electronic tenders, no circumstance, no group. */
    public static ProcedureQuestion of(LocalDate launchDate, Buyer buyer, Nature nature, List<LotEstimate> lots) {
        return new ProcedureQuestion(
                launchDate,
                buyer,
                nature,
                null,
                lots,
                null,
                null,
                true,
                Set.of(),
                SmallLotsChoice.NONE,
                Terms.UNKNOWN,
                null);
    }

    public ProcedureQuestion with(Framework agreement) {
        return new ProcedureQuestion(
                launchDate,
                buyer,
                nature,
                speciality,
                lots,
                vatRate,
                agreement,
                electronicSubmission,
                circumstances,
                smallLots,
                terms,
                group);
    }

    public ProcedureQuestion with(Speciality object) {
        return new ProcedureQuestion(
                launchDate,
                buyer,
                nature,
                object,
                lots,
                vatRate,
                framework,
                electronicSubmission,
                circumstances,
                smallLots,
                terms,
                group);
    }

    public ProcedureQuestion with(Group purchasingGroup) {
        return new ProcedureQuestion(
                launchDate,
                buyer,
                nature,
                speciality,
                lots,
                vatRate,
                framework,
                electronicSubmission,
                circumstances,
                smallLots,
                terms,
                purchasingGroup);
    }

    public ProcedureQuestion with(SmallLotsChoice choice) {
        return new ProcedureQuestion(
                launchDate,
                buyer,
                nature,
                speciality,
                lots,
                vatRate,
                framework,
                electronicSubmission,
                circumstances,
                choice,
                terms,
                group);
    }

    public ProcedureQuestion with(Terms documents) {
        return new ProcedureQuestion(
                launchDate,
                buyer,
                nature,
                speciality,
                lots,
                vatRate,
                framework,
                electronicSubmission,
                circumstances,
                smallLots,
                documents,
                group);
    }
}
