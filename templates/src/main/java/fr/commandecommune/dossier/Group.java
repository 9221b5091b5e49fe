package fr.commandecommune.dossier;

import fr.commandecommune.need.CurrentContract;
import fr.commandecommune.need.DeliveryPoint;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The buyers that purchase together, and their agreement (L2113-6, L2113-7).
 *
 * @param committee whose committee awards; null where the agreement is silent
 * @param statutesProvide whether the statutes of the intercommunal body provide for it (CGCT L5211-4-4)
 * @param conventionVersion the version that was voted
 */
public record Group(
        Coordinator coordinator,
        @Nullable Mission mission,
        @Nullable Committee committee,
        @Nullable Boolean statutesProvide,
        @Nullable Boolean coordinatorHasNeed,
        @Nullable LocalDate conventionSignedOn,
        @Nullable String conventionVersion,
        @Nullable CostSharing costSharing,
        List<GroupMember> members,
        List<DeliveryPoint> deliveryPoints,
        List<CurrentContract> currentContracts) {

    public Group {
        members = List.copyOf(members);
        deliveryPoints = List.copyOf(deliveryPoints);
        currentContracts = List.copyOf(currentContracts);
    }

    /** What the agreement entrusts to the coordinator. */
    public enum Mission {
        /** Each member signs, notifies and executes. */
        ASSISTANCE("coordination"),
        /** The coordinator signs and notifies for all, each member executes. */
        AWARD("passation"),
        /** The coordinator also executes. */
        INTEGRATED("passation et exécution");

        private final String french;

        Mission(String french) {
            this.french = french;
        }

        /** What people read, in the place of the code. */
        public String french() {
            return french;
        }
    }

    /** Whose committee awards (CGCT L1414-3). */
    public enum Committee {
        COORDINATOR,
        AD_HOC
    }

    /** How the coordinator's costs are shared. */
    public enum CostSharing {
        FREE,
        FLAT,
        POPULATION,
        AMOUNTS
    }

    /** What the coordinator is. */
    public enum CoordinatorKind {
        EPCI,
        COMMUNE
    }

    /** The member that runs the procedure for all. */
    public record Coordinator(
            @Nullable String siren,
            @Nullable String siret,
            @Nullable String name,
            @Nullable CoordinatorKind kind,
            @Nullable String representative,
            @Nullable String capacity,
            @Nullable String address,
            @Nullable String postalCode,
            @Nullable String city,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String department,
            Person signatory,
            Deliberation deliberation,
            Delegation delegation) {}

    /** Who signs. */
    public record Person(
            @Nullable String civility,
            @Nullable String firstName,
            @Nullable String lastName) {

        /** « Mme Anne Martin », as far as it is known. */
        public String name() {
            return String.join(
                    " ",
                    List.of(or(civility), or(firstName), or(lastName)).stream()
                            .filter(word -> !word.isEmpty())
                            .toList());
        }

        private static String or(@Nullable String word) {
            return word == null ? "" : word;
        }
    }

    /** What a council voted, and since when it may be executed (CGCT L2131-1). */
    public record Deliberation(
            @Nullable String number,
            @Nullable LocalDate date,
            @Nullable LocalDate transmittedOn,
            @Nullable LocalDate enforceableOn) {}

    /** The act by which the council delegated, and up to what amount. */
    public record Delegation(
            @Nullable String act,
            @Nullable LocalDate date,
            @Nullable BigDecimal ceiling) {}
}
