package fr.commandecommune.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The legal periods, event by event; lengths typed from the articles named in the comments. */
class TimeLimitQuestionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # R2161-2 and -3: 35 days, 30 electronic, 15 with a prior information notice or in urgency; R2151-2: 5 days more
            TENDERS_OPEN            | 2026-11-23 |                                              | 30 | 2026-12-23 | 2026-12-24
            TENDERS_OPEN            | 2026-11-23 | 'electronicSubmission':false                 | 35 | 2026-12-28 | 2026-12-29
            TENDERS_OPEN            | 2026-11-23 | 'circumstances':['PRIOR_INFORMATION_NOTICE'] | 15 | 2026-12-08 | 2026-12-09
            TENDERS_OPEN            | 2026-11-23 | 'circumstances':['DOCUMENTS_NOT_ON_PROFILE'] | 35 | 2026-12-28 | 2026-12-29
            TENDERS_OPEN            | 2026-11-23 | 'circumstances':['DOCUMENTS_NOT_ON_PROFILE','JUSTIFIED_URGENCY'] | 15 | 2026-12-08 | 2026-12-09
            # CMP of 2006, art. 57: 52 days, 40 electronic, 22 after a prior information notice, no urgency
            TENDERS_OPEN            | 2016-03-31 | 'electronicSubmission':false                 | 52 | 2016-05-22 | 2016-05-23
            TENDERS_OPEN            | 2016-03-31 | 'circumstances':['JUSTIFIED_URGENCY']        | 40 | 2016-05-10 | 2016-05-11
            TENDERS_OPEN            | 2016-04-01 |                                              | 30 | 2016-05-01 | 2016-05-02
            # R2161-6: 30 days, 15 in urgency and for contracting entities
            APPLICATIONS_RESTRICTED | 2026-11-23 | 'circumstances':['JUSTIFIED_URGENCY']        | 15 | 2026-12-08 | 2026-12-09
            APPLICATIONS_RESTRICTED | 2026-11-23 | 'buyerCategory':'CONTRACTING_ENTITY'         | 15 | 2026-12-08 | 2026-12-09
            # R2161-7 and -8: 30 days, 25 electronic, 10 in urgency
            TENDERS_RESTRICTED      | 2026-11-23 | 'electronicSubmission':false                 | 30 | 2026-12-23 | 2026-12-24
            TENDERS_RESTRICTED      | 2026-11-23 | 'circumstances':['JUSTIFIED_URGENCY']        | 10 | 2026-12-03 | 2026-12-04
            # R2161-12, R2161-21
            APPLICATIONS_NEGOTIATED | 2026-11-23 |                                              | 30 | 2026-12-23 | 2026-12-24
            APPLICATIONS_NEGOTIATED | 2026-11-23 | 'buyerCategory':'CONTRACTING_ENTITY'         | 15 | 2026-12-08 | 2026-12-09
            # R2161-14, -15, and R2161-22: ten days where an entity and the candidates do not agree
            TENDERS_NEGOTIATED      | 2026-11-23 |                                              | 25 | 2026-12-18 | 2026-12-21
            TENDERS_NEGOTIATED      | 2026-11-23 | 'buyerCategory':'CONTRACTING_ENTITY'         | 10 | 2026-12-03 | 2026-12-04
            # R2182-1: 11 days, 16 where the rejections are not sent electronically
            STANDSTILL              | 2026-11-23 |                                              | 11 | 2026-12-04 | 2026-12-07
            STANDSTILL              | 2026-11-23 | 'electronicNotification':false               | 16 | 2026-12-09 | 2026-12-10
            """)
    void anActWaits(String event, String from, @Nullable String facts, int days, String date, String prudentDate) {
        assertThat(ask(event, from, facts))
                .containsEntry("required", true)
                .containsEntry("days", BigDecimal.valueOf(days))
                .containsEntry("direction", "NOT_BEFORE")
                .containsEntry("date", date)
                .containsEntry("prudentDate", prudentDate);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # R2183-1: 30 days from the signature; 48 days under the CMP of 2006, art. 85
            AWARD_NOTICE          | 2026-12-15 |                            | days   | 30 | 2027-01-14
            AWARD_NOTICE          | 2016-03-31 |                            | days   | 48 | 2016-05-18
            # R2196-1: two months from the notification, to the last day of a shorter month
            ESSENTIAL_DATA        | 2026-12-31 | 'procedure':'NO_PUBLICITY' | months | 2  | 2027-02-28
            # R2181-2
            REASONS_FOR_REJECTION | 2026-11-23 | 'procedure':'FORMAL'       | days   | 15 | 2026-12-08
            PREFECT_TRANSMISSION  | 2026-12-15 | 'buyerCategory':'CONTRACTING_ENTITY' | days | 15 | 2026-12-30
            # R2192-10
            PAYMENT               | 2026-12-15 |                            | days   | 30 | 2027-01-14
            PAYMENT               | 2026-12-15 | 'buyerCategory':'STATE'    | days   | 30 | 2027-01-14
            """)
    void anActIsDoneInTime(String event, String from, @Nullable String facts, String unit, int count, String date) {
        assertThat(ask(event, from, facts))
                .containsEntry("required", true)
                .containsEntry(unit, BigDecimal.valueOf(count))
                .containsEntry("direction", "NOT_AFTER")
                .containsEntry("date", date)
                .doesNotContainKey("prudentDate");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            TENDERS_OPEN          | 2026-11-23 | 'procedure':'ADAPTED'
            STANDSTILL            | 2026-11-23 | 'procedure':'ADAPTED'
            STANDSTILL            | 2026-11-23 | 'singleParticipant':true
            AWARD_NOTICE          | 2026-11-23 | 'procedure':'ADAPTED'
            REASONS_FOR_REJECTION | 2026-11-23 | 'procedure':'NO_PUBLICITY'
            PREFECT_TRANSMISSION  | 2026-11-23 | 'buyerCategory':'STATE'
            # the rule did not exist yet
            ESSENTIAL_DATA        | 2018-09-30 |
            TENDERS_NEGOTIATED    | 2016-03-31 |
            """)
    void nothingIsAskedFor(String event, String from, @Nullable String facts) {
        assertThat(ask(event, from, facts)).containsEntry("required", false).doesNotContainKey("date");
    }

    @Test
    void theTwoHolidaysOfAlsaceAndMoselleMoveThePrudentDay() {
        // 30 days from 23 February 2027 end on Thursday 25 March; Good Friday follows, then Easter Monday
        assertThat(ask("TENDERS_OPEN", "2027-02-23", null)).containsEntry("prudentDate", "2027-03-26");
        assertThat(ask("TENDERS_OPEN", "2027-02-23", "'alsaceMoselle':true"))
                .containsEntry("prudentDate", "2027-03-30");
    }

    private static Map<String, @Nullable Object> ask(String event, String from, @Nullable String facts) {
        var answer = Questions.answer(Trees.question("{'question':'TIME_LIMIT','event':'%s','from':'%s'%s}"
                .formatted(event, from, facts == null ? "" : "," + facts)));
        assertThat(answer).doesNotContainKey("error");
        return answer;
    }
}
