package fr.commandecommune.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The law between two changes is what each file says of its days. */
class EditionTest {

    @Test
    void everyFigureIsThatOfItsFileOnTheEveTheDayAndTheMorrowOfEachChange() {
        var days = new TreeSet<LocalDate>();
        days.add(LocalDate.MIN);
        days.add(LocalDate.MAX);
        for (var file : LawFiles.inOrder()) {
            for (var span : file.spans()) {
                days.add(span.from().minusDays(1));
                days.add(span.from());
                days.add(span.from().plusDays(1));
                if (span.until() != null) {
                    days.add(span.until());
                    days.add(span.until().plusDays(1));
                }
            }
        }
        for (var day : days) {
            var edition = Edition.on(day);
            for (var id : Law.ids()) {
                assertThat(edition.figure(id.place()))
                        .as("%s on %s", id, day)
                        .isSameAs(id.file().known(day));
            }
        }
    }

    @Test
    void theFiguresUsedAreToldOnceByCodeWithThoseThatEndOrAreNotSure() {
        var law = Law.on(LocalDate.parse("2027-10-15"));
        law.figure(FigureId.of("threshold.publicity"));
        law.figure(FigureId.of("threshold.formal.works"));
        law.figure(FigureId.of("threshold.publicity"));

        assertThat(law.used())
                .extracting(Figure::code)
                .containsExactly("threshold.formal.works", "threshold.publicity");
        assertThat(law.usedAndEndingBy(LocalDate.parse("2027-12-31")))
                .extracting(Figure::code)
                .containsExactly("threshold.formal.works");
        assertThat(law.usedAndEndingBy(LocalDate.parse("2027-12-30"))).isEmpty();
        assertThat(law.used(FigureId.of("threshold.written"))).isNull();
    }

    @Test
    void setsMeetAcrossTheBordersOfTheirWords() {
        var some = new FigureSet();
        var others = new FigureSet();
        for (int place : new int[] {0, 5, 63, 64, 98}) {
            some.add(place);
        }
        for (int place : new int[] {5, 6, 64, 98}) {
            others.add(place);
        }

        assertThat(some.size()).isEqualTo(5);
        assertThat(some.nextOfBoth(others, 0)).isEqualTo(5);
        assertThat(some.nextOfBoth(others, 6)).isEqualTo(64);
        assertThat(some.nextOfBoth(others, 65)).isEqualTo(98);
        assertThat(some.nextOfBoth(others, 99)).isNegative();
        assertThat(some.contains(63)).isTrue();
        assertThat(others.contains(63)).isFalse();
    }
}
