package fr.commandecommune.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scores and low tenders, reckoned by hand from the formulas of the contract. */
class TenderQuestionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PROPORTIONAL | 40 | 100 120 160     | 40.00 33.33 25.00 | 1 2 3   |
            LINEAR       | 40 | 100 120 160     | 40.00 26.67 0.00  | 1 2 3   | RISKY_METHOD
            DOUBLE_BEST  | 40 | 100 120 160     | 40.00 32.00 16.00 | 1 2 3   |
            DOUBLE_BEST  | 40 | 250 100 200     | 0.00 40.00 0.00   | 3 1 2   | NEGATIVE_SCORE_FLOORED
            DOUBLE_BEST  | 40 | 100 200         | 40.00 0.00        | 1 2     |
            LINEAR       | 40 | 100 100         | 40.00 40.00       | 1 1     | RISKY_METHOD
            PROPORTIONAL | 40 | 100             | 40.00             | 1       | SINGLE_TENDER
            LINEAR       | 40 | 100             | 40.00             | 1       | SINGLE_TENDER RISKY_METHOD
            PROPORTIONAL | 40 | 150 100 150 200 | 26.67 40.00 26.67 20.00 | 2 1 2 4 |
            """)
    void theCheapestHasTheMaximumAndIsFirst(
            String method, String maximum, String prices, String scores, String ranks, @Nullable String warnings) {
        var answer = ask("{'question':'PRICE_SCORE','method':'%s','maximum':'%s','prices':[%s]}"
                .formatted(method, maximum, list(prices)));

        assertThat(answer)
                .containsEntry("scores", words(scores))
                .containsEntry(
                        "rank", words(ranks).stream().map(BigDecimal::new).toList());
        assertThat(((List<?>) Objects.requireNonNull(answer.get("warnings")))
                        .stream().map(warning -> (Object) ((Map<?, ?>) warning).get("code")))
                .containsExactlyInAnyOrderElementsOf(warnings == null ? List.of() : words(warnings));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # mean 100; 120 is not above it by more than a fifth, and stays: mean 100, threshold 90
            TRIMMED_MEAN |     | 10 | 80 100 120       | 90.00   | 0
            # 120.03 is above 1.2 times the mean of 100.01: without it the mean is 90, the threshold 81
            TRIMMED_MEAN |     | 10 | 80 100 120.03    | 81.00   | 0
            # at the threshold itself no alert
            TRIMMED_MEAN |     | 0  | 100 100          | 100.00  |
            # 100 ÷ 3 is no number of cents: the exact threshold of 33.333… is compared, 33.33 is below it
            TRIMMED_MEAN |     | 0  | 33.33 33.33 33.34 | 33.33  | 0 1
            ESTIMATE     | 60  | 25 | 44.99 45.00      | 45.00   | 0
            ESTIMATE     | 60  | 0  | 59.99 60         | 60.00   | 0
            """)
    void aTenderBelowTheThresholdIsSuspect(
            String method,
            @Nullable String estimate,
            String tolerance,
            String prices,
            String threshold,
            @Nullable String suspect) {
        var given = estimate == null ? "" : ",'estimate':'" + estimate + "'";
        var answer = ask("{'question':'ABNORMALLY_LOW','method':'%s','tolerance':'%s','prices':[%s]%s}"
                .formatted(method, tolerance, list(prices), given));

        assertThat(answer)
                .containsEntry("threshold", threshold)
                .containsEntry(
                        "suspect",
                        suspect == null
                                ? List.of()
                                : words(suspect).stream().map(BigDecimal::new).toList());
        assertThat((List<?>) answer.get("legalBasis")).asString().contains("L2152-6", "R2152-3");
    }

    private static String list(String words) {
        return words(words).stream().reduce((one, other) -> one + "," + other).orElseThrow();
    }

    private static List<String> words(String words) {
        return Stream.of(words.split(" ", -1)).toList();
    }

    private static Map<String, @Nullable Object> ask(String question) {
        var answer = Questions.answer(Trees.question(question));
        assertThat(answer).doesNotContainKey("error");
        return answer;
    }
}
