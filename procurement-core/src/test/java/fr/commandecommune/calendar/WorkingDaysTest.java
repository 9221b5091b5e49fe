package fr.commandecommune.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The public holidays, against a library that knows them by another way. */
class WorkingDaysTest {

    private final HolidayManager france = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.FRANCE));

    @Test
    void theHolidaysOfFranceAreThoseOfTheCalendarFrom2016To2040() {
        for (int year = 2016; year <= 2040; year++) {
            var expected = france.getHolidays(Year.of(year)).stream()
                    .map(Holiday::getDate)
                    .collect(Collectors.toSet());
            assertThat(daysOf(year).filter(day -> PublicHolidays.includes(day, false)))
                    .as("%d", year)
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void alsaceAndMoselleAddGoodFridayAndTheDayAfterChristmas() {
        for (int year = 2016; year <= 2040; year++) {
            var added = daysOf(year)
                    .filter(day -> PublicHolidays.includes(day, true) && !PublicHolidays.includes(day, false))
                    .toList();
            var easterMonday = france.getHolidays(Year.of(year)).stream()
                    .filter(holiday -> holiday.getPropertiesKey().contains("EASTER_MONDAY"))
                    .map(Holiday::getDate)
                    .findFirst()
                    .orElseThrow();
            assertThat(added).containsExactly(easterMonday.minusDays(3), LocalDate.of(year, 12, 26));
        }
    }

    @ParameterizedTest
    @CsvSource({
        // a Friday: the next working day is Monday
        "2026-11-27, false, 2026-11-30",
        // the eve of Christmas, a Thursday: Friday is a holiday, then a weekend
        "2026-12-24, false, 2026-12-28",
        // Good Friday of 2027 counts in Moselle only
        "2027-03-25, false, 2027-03-26",
        "2027-03-25, true, 2027-03-30",
        // Ascension and the Friday after it
        "2027-05-05, false, 2027-05-07"
    })
    void theFirstWorkingDayAfterADay(LocalDate day, boolean alsaceMoselle, LocalDate expected) {
        assertThat(WorkingDays.firstAfter(day, alsaceMoselle)).isEqualTo(expected);
    }

    private static Stream<LocalDate> daysOf(int year) {
        return IntStream.rangeClosed(1, Year.of(year).length()).mapToObj(Year.of(year)::atDay);
    }
}
