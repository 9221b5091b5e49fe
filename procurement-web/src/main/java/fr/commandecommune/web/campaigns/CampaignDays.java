package fr.commandecommune.web.campaigns;

import fr.commandecommune.calendar.WorkingDays;
import fr.commandecommune.web.layout.French;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

/** The days of a campaign, in Paris: none falls on a Saturday, a Sunday or a public holiday of its members. */
public record CampaignDays(boolean alsaceMoselle) {

    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Set<String> ALSACE_MOSELLE = Set.of("57", "67", "68");
    private static final LocalTime LAST_MOMENT = LocalTime.MAX.truncatedTo(ChronoUnit.MICROS);

    /** Two more holidays where a member lies in Alsace or Moselle. */
    public static CampaignDays of(HeldCampaign held) {
        return new CampaignDays(held.campaign().members().stream()
                .anyMatch(member -> ALSACE_MOSELLE.stream().anyMatch(member.inseeCode()::startsWith)));
    }

    /** That day, or the first working day after it. */
    public LocalDate working(LocalDate day) {
        return WorkingDays.isWorking(day, alsaceMoselle) ? day : WorkingDays.firstAfter(day, alsaceMoselle);
    }

    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(PARIS).toInstant();
    }

    public static Instant endOf(LocalDate day) {
        return day.atTime(LAST_MOMENT).atZone(PARIS).toInstant();
    }

    /**
     * The day typed in a field; empty when nothing was typed.
     *
     * @param what in French, which day it is, such as « l'ouverture »
     * @throws Unfit when it is no day, or no working day; the sentence proposes the next one
     */
    Optional<LocalDate> read(String typed, String what) throws Unfit {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        var day = parse(typed.strip(), what);
        if (!working(day).equals(day)) {
            throw new Unfit("Le %s, jour de %s, est un samedi, un dimanche ou un jour férié : écrire par exemple le %s."
                    .formatted(french(day), what, french(working(day))));
        }
        return Optional.of(day);
    }

    private static LocalDate parse(String typed, String what) throws Unfit {
        try {
            var day = LocalDate.parse(typed);
            if (day.getYear() < 2000 || day.getYear() > 2999) {
                throw new Unfit(
                        "« %s », pour le jour de %s, n'est pas une date de nos jours : écrire par exemple 2027-01-11."
                                .formatted(typed, what));
            }
            return day;
        } catch (DateTimeParseException noDay) {
            throw new Unfit("« %s », pour le jour de %s, n'est pas une date : écrire par exemple 2027-01-11."
                    .formatted(typed, what));
        }
    }

    private static String french(LocalDate day) {
        return new French().day(day);
    }
}
