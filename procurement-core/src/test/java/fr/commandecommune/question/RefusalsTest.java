package fr.commandecommune.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong in a question is refused at its field, with what was read and what was wanted. */
class RefusalsTest {

    private static final String GOOD = "{'id':'Q','question':'PROCEDURE','launchDate':'2026-11-23',"
            + "'buyer':{'category':'LOCAL_AUTHORITY'},'nature':'SUPPLIES',"
            + "'lots':[{'number':'1','amounts':[{'kind':'BASE','amount':'1000.00','times':1}]},"
            + "{'number':'2','amounts':[{'kind':'BASE','amount':'10'}]}]}";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "question":"PROCEDURE"       | "question":"PROCÉDURE"              | question                    | PROCÉDURE
            "question":"PROCEDURE",      |                                     | question                    |
            "launchDate":"2026-11-23",   |                                     | launchDate                  |
            "2026-11-23"                 | "23/11/2026"                        | launchDate                  | 23/11/2026
            "2026-11-23"                 | "2026-02-30"                        | launchDate                  | 2026-02-30
            "2026-11-23"                 | "2026-11-23T00:00"                  | launchDate                  | 2026-11-23T00:00
            "2026-11-23"                 | 20261123                            | launchDate                  | 20261123
            "2026-11-23"                 | "2015-12-31"                        | launchDate                  | 2015-12-31
            "2026-11-23"                 | "2028-01-01"                        | launchDate                  | 2028-01-01
            "LOCAL_AUTHORITY"            | "COMMUNE"                           | buyer.category              | COMMUNE
            "category":"LOCAL_AUTHORITY" | "kind":"X"                          | buyer.kind                  | X
            "category":"LOCAL_AUTHORITY" |                                     | buyer.category              |
            {"category":"LOCAL_AUTHORITY"} | "LOCAL_AUTHORITY"                 | buyer                       | LOCAL_AUTHORITY
            "SUPPLIES"                   | "supplies"                          | nature                      | supplies
            "SUPPLIES"                   | null                                | nature                      |
            "1000.00"                    | "-0.01"                             | lots[0].amounts[0].amount   | -0.01
            "1000.00"                    | -1                                  | lots[0].amounts[0].amount   | -1
            "1000.00"                    | "1 000,00"                          | lots[0].amounts[0].amount   | 1 000,00
            "1000.00"                    | "1e3"                               | lots[0].amounts[0].amount   | 1e3
            "1000.00"                    | "NaN"                               | lots[0].amounts[0].amount   | NaN
            "1000.00"                    | true                                | lots[0].amounts[0].amount   | true
            "1000.00"                    | ""                                  | lots[0].amounts[0].amount   |
            "1000.00"                    | 1e400                               | lots[0].amounts[0].amount   | 1E+400
            "times":1                    | "times":-1                          | lots[0].amounts[0].times    | -1
            "times":1                    | "times":1.5                         | lots[0].amounts[0].times    | 1.5
            "times":1                    | "fois":1                            | lots[0].amounts[0].fois     | 1
            "BASE"                       | "BASIC"                             | lots[0].amounts[0].kind     | BASIC
            "number":"2"                 | "number":"1"                        | lots[1].number              | 1
            "number":"2"                 | "numero":"2"                        | lots[1].numero              | 2
            "nature"                     | "smallLots":{"adapted":["3"]},"nature" | smallLots.adapted[0]     | 3
            "nature"                     | "smallLots":{"adapted":["1"],"noPublicity":["1"]},"nature" | smallLots.noPublicity[0] | 1
            "nature"                     | "circumstances":["NO_TENDER","RAIN"],"nature" | circumstances[1]  | RAIN
            "nature"                     | "circumstances":"NO_TENDER","nature" | circumstances              | NO_TENDER
            "nature"                     | "framework":{"durationMonths":48},"nature" | framework.maximum    |
            "nature"                     | "framework":{"maximum":null},"nature" | framework.durationMonths  |
            "nature"                     | "framework":{"maximum":"-1","durationMonths":48},"nature" | framework.maximum | -1
            "nature"                     | "vatRate":"-5.5","nature"           | vatRate                     | -5.5
            "nature"                     | "terms":{"awardCriteria":["prix"]},"nature" | terms.awardCriteria[0] | prix
            "nature"                     | "terms":{"environmentalCondition":"oui"},"nature" | terms.environmentalCondition | oui
            "nature"                     | "group":{"lateMembers":[{"name":"A"}]},"nature" | group.lateMembers[0].joinedOn |
            "nature"                     | "group":{"coordinator":{"hasNeed":true}},"nature" | group.coordinator.kind |
            """)
    void isToldAtItsField(String good, String wrong, String field, String value) {
        var question = GOOD.replace('\'', '"')
                .replace(good, wrong == null ? "" : wrong)
                .replace("{,", "{")
                .replace(",}", "}");

        var answer = Questions.answer(Trees.parsed(question));

        var error = (Map<?, ?>) Objects.requireNonNull(answer.get("error"), answer::toString);
        assertThat(error.get("field")).isEqualTo(field);
        if (value != null) {
            assertThat(error.get("value")).isEqualTo(value);
        }
        assertThat((String) error.get("message")).isNotBlank().endsWith(".");
    }

    @Test
    void theGoodQuestionIsAnswered() {
        assertThat(Questions.answer(Trees.question(GOOD)))
                .containsEntry("estimatedValue", "1010.00")
                .containsEntry("procedure", "NO_PUBLICITY");
    }

    /** 0.1 + 0.2 as JSON numbers: read exactly, never through a binary float. */
    @Test
    void numbersAreReadExactly() {
        assertThat(Questions.answer(
                        Trees.question(GOOD.replace("'1000.00'", "0.1").replace("'10'", "0.2"))))
                .containsEntry("estimatedValue", "0.30");
        // a binary float would make 60 000 of it, and reach the threshold
        assertThat(Questions.answer(Trees.question(
                        GOOD.replace("'1000.00'", "59999.999999999999999999").replace("'10'", "0"))))
                .containsEntry("estimatedValue", "59999.999999999999999999")
                .containsEntry("procedure", "NO_PUBLICITY");
        assertThat(Questions.answer(Trees.question(
                        GOOD.replace("'1000.00'", "9007199254740993").replace("'10'", "0"))))
                .containsEntry("estimatedValue", "9007199254740993.00");
    }

    @Test
    void aDayWithoutLawNamesTheFigure() {
        var answer = Questions.answer(Trees.question(GOOD.replace("2026-11-23", "2028-01-03")));

        assertThat(String.valueOf(answer.get("error")))
                .contains("threshold.formal.supplies.local", "3\u00a0janvier\u00a02028");
    }

    @ParameterizedTest
    @CsvSource({
        "launchDate, lauchDate, « launchDate »",
        "launchDate, launchdate, « launchDate »",
        "amounts, amount, « amounts »",
        "nature, couleur, none",
    })
    void aMisspeltFieldIsToldWithTheOneThatWasMeant(String known, String typed, String told) {
        var answer = Questions.answer(Trees.question(GOOD.replace("'" + known + "'", "'" + typed + "'")));

        var message = message(answer).replace('\u00a0', ' ');
        if (told.startsWith("«")) {
            assertThat(message).contains("il s’agit sans doute de " + told);
        } else {
            assertThat(message).startsWith("Champ inconnu. Champs possibles").doesNotContain("sans doute");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e400", "1e-41", "1e999999999", "'1000000000000000000000000000000'"})
    void anAbsurdNumberIsToldAsSuch(String amount) {
        assertThat(message(Questions.answer(Trees.question(GOOD.replace("'1000.00'", amount)))))
                .contains("hors de toute mesure");
    }

    private static String message(Map<?, ?> answer) {
        var error = (Map<?, ?>) Objects.requireNonNull(answer.get("error"), answer::toString);
        return String.valueOf(error.get("message"));
    }

    @Test
    void theIdComesBackAsItWas() {
        assertThat(Questions.answer(Trees.question(GOOD.replace("'Q'", "12.50"))))
                .containsEntry("id", new BigDecimal("12.50"));
        assertThat(Questions.answer(Trees.question(GOOD.replace("'id':'Q',", ""))))
                .containsEntry("id", null);
        assertThat(Questions.answer(Trees.question(GOOD.replace("'Q'", "['Q',true]"))))
                .containsEntry("id", List.of("Q", true))
                .containsEntry("procedure", "NO_PUBLICITY");
        assertThat(Questions.answer(
                        Trees.question(GOOD.replace("'Q'", "{'lot':1}").replace("SUPPLIES", "GOODS"))))
                .containsEntry("id", Map.of("lot", BigDecimal.ONE))
                .containsKey("error");
    }
}
