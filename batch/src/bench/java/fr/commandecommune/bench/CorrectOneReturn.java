package fr.commandecommune.bench;

import fr.commandecommune.aggregation.Aggregation;
import fr.commandecommune.aggregation.AggregationRequest;
import fr.commandecommune.aggregation.AggregationRun;
import fr.commandecommune.aggregation.Format;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;

/** One return of twelve lines is corrected, in campaigns of more and more lines: the work up to the sums should stay the same. */
final class CorrectOneReturn {

    private static final int CORRECTIONS = 5;
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private CorrectOneReturn() {}

    /**
     * Measures and prints.
     *
     * @param args how many lines each campaign has
     */
    public static void main(String[] args) throws Exception {
        for (var lines : args) {
            var folder = Files.createTempDirectory("correction");
            try (var context = BenchHome.in(folder)) {
                measure(context, folder, Integer.parseInt(lines));
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        }
    }

    private static void measure(ConfigurableApplicationContext context, Path folder, int lines) throws IOException {
        var campaign = NationalCampaign.ofOwnReturns(folder.resolve("campagne"), lines);
        var request = AggregationRequest.jointOrder(campaign.folder(), folder.resolve("out"), false)
                .withFormats(Set.of(Format.JSON, Format.CSV));
        OUT.printf(Locale.FRANCE, "%d lignes ; première fois : %s%n", lines, steps(context, request));
        for (var round = 0; round < CORRECTIONS; round++) {
            campaign.correct(round);
            OUT.printf(Locale.FRANCE, "  un retour corrigé : %s%n", steps(context, request));
        }
    }

    private static String steps(ConfigurableApplicationContext context, AggregationRequest request) {
        var run = context.getBean(Aggregation.class).run(request, progress -> {});
        if (run.state() != AggregationRun.State.DONE) {
            throw new IllegalStateException(run.toString());
        }
        return String.join(", ", context.getBean(JdbcTemplate.class).query("""
                SELECT s.step_name || ' ' || round(extract(epoch FROM s.end_time - s.start_time), 3)
                  FROM batch_step_execution s
                 WHERE job_execution_id = (SELECT max(job_execution_id) FROM batch_job_execution)
                 ORDER BY s.step_execution_id""", (row, n) -> row.getString(1)));
    }
}
