package fr.commandecommune.dossier;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member of the group, as the file of the members says it.
 *
 * @param nameWithOf the name after « commune »: {@code de Redon}, {@code d'Allaire}, {@code des Fougerêts}
 * @param councilDates the days its council meets
 * @param signedOn the day it signed the agreement
 */
public record GroupMember(
        String siren,
        @Nullable String inseeCode,
        String name,
        @Nullable String nameWithOf,
        @Nullable MemberKind kind,
        @Nullable Integer population,
        Group.Person signatory,
        @Nullable String capacity,
        @Nullable String address,
        @Nullable String postalCode,
        @Nullable String city,
        @Nullable String email,
        @Nullable String department,
        @Nullable String prefecture,
        @Nullable String court,
        List<LocalDate> councilDates,
        Group.Deliberation deliberation,
        @Nullable LocalDate signedOn) {

    public GroupMember {
        councilDates = List.copyOf(councilDates);
    }

    /** What a member is. */
    public enum MemberKind {
        COMMUNE("Commune"),
        CCAS("Centre communal d’action sociale"),
        SYNDICAT("Syndicat"),
        EPCI("Établissement public de coopération intercommunale");

        private final String french;

        MemberKind(String french) {
            this.french = french;
        }

        public String french() {
            return french;
        }
    }

    /** « Commune de Redon », « Commune des Fougerêts »; the name alone where the kind or the link is not known. */
    public String fullName() {
        if (kind == null || nameWithOf == null || kind == MemberKind.EPCI) {
            return name;
        }
        return kind.french() + " " + nameWithOf;
    }
}
