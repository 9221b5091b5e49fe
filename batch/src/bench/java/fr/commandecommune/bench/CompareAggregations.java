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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.util.FileSystemUtils;

/** The whole job beside a bare COPY and GROUP BY and beside a textbook job: the same lines, the same database, in turns. */
final class CompareAggregations {

    private static final int LINES = 780_000;
    private static final int WARM_UP = 100_000;
    private static final int ROUNDS = 3;
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private final ConfigurableApplicationContext context;
    private final Path folder;
    private final BareCopy bare;
    private final Aggregation aggregation;

    private CompareAggregations(ConfigurableApplicationContext context, Path folder) {
        this.context = context;
        this.folder = folder;
        this.bare = new BareCopy(context.getBean(DataSource.class));
        this.aggregation = context.getBean(Aggregation.class);
    }

    /**
     * Measures and prints.
     *
     * @param args how many lines; {@code textbook} to measure that job too
     */
    public static void main(String[] args) throws Exception {
        var lines = args.length > 0 ? Integer.parseInt(args[0]) : LINES;
        var folder = Files.createTempDirectory("aggregation");
        try (var context = BenchHome.in(folder)) {
            new CompareAggregations(context, folder).measure(lines, Set.of(args).contains("textbook"));
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private void measure(int lines, boolean textbook) throws Exception {
        var small = NationalCampaign.drawn(folder.resolve("small"), WARM_UP);
        bare.run(small.needs());
        aggregate(small);
        aggregate(small);
        var campaign = NationalCampaign.drawn(folder.resolve("national"), lines);
        var times = new ArrayList<Times>();
        for (var round = 0; round < ROUNDS; round++) {
            var copy = bare.run(campaign.needs());
            times.add(aggregate(campaign).beside(copy));
            OUT.println(times.getLast());
        }
        if (textbook) {
            var took = textbook(campaign).run(campaign.needs());
            OUT.printf(
                    Locale.FRANCE,
                    "travail de manuel : %.2f s, %.1f fois le nôtre%n",
                    took,
                    took / median(times.stream().map(Times::whole).toList()));
        }
        OUT.printf(
                Locale.FRANCE,
                "%d lignes, rapports médians : %.2f jusqu’aux sommes, %.2f fichiers compris%n",
                lines,
                median(times.stream().map(Times::sumsRatio).toList()),
                median(times.stream().map(Times::wholeRatio).toList()));
    }

    /** Seconds: the bare copy, our job up to the sums, our whole job; and each of its steps. */
    private record Times(double copy, double sums, double whole, String steps) {

        Times beside(double copyTook) {
            return new Times(copyTook, sums, whole, steps);
        }

        double sumsRatio() {
            return sums / copy;
        }

        double wholeRatio() {
            return whole / copy;
        }

        @Override
        public String toString() {
            return "COPY et GROUP BY %.2f s ; sommes %.2f s (× %.2f) ; en tout %.2f s (× %.2f) ; %s"
                    .formatted(copy, sums, sumsRatio(), whole, wholeRatio(), steps);
        }
    }

    private Times aggregate(NationalCampaign campaign) throws IOException {
        var out = folder.resolve("out");
        var request = AggregationRequest.jointOrder(campaign.folder(), out, false)
                .withFormats(Set.of(Format.JSON, Format.CSV));
        var start = System.nanoTime();
        var run = aggregation.run(request, progress -> {});
        var whole = (System.nanoTime() - start) / 1e9;
        if (run.state() != AggregationRun.State.DONE) {
            throw new IllegalStateException(run.toString());
        }
        var times = new Times(0, untilSums(), whole, steps());
        aggregation.forget(run.id());
        FileSystemUtils.deleteRecursively(out);
        return times;
    }

    private double untilSums() {
        return Double.parseDouble(query("""
                SELECT extract(epoch FROM max(s.end_time) - min(j.start_time))
                  FROM batch_step_execution s
                  JOIN batch_job_execution j USING (job_execution_id)
                 WHERE job_execution_id = (SELECT max(job_execution_id) FROM batch_job_execution)
                   AND s.step_name = 'addUp'""").getFirst());
    }

    private String steps() {
        return query("""
                SELECT s.step_name || ' ' || round(extract(epoch FROM s.end_time - s.start_time), 2)
                  FROM batch_step_execution s
                 WHERE job_execution_id = (SELECT max(job_execution_id) FROM batch_job_execution)
                 ORDER BY s.step_execution_id""").stream().collect(Collectors.joining(", "));
    }

    private List<String> query(String sql) {
        return context.getBean(JdbcTemplate.class).query(sql, (row, n) -> row.getString(1));
    }

    private TextbookJob textbook(NationalCampaign campaign) throws IOException {
        var members = Files.readAllLines(campaign.folder().resolve("membres.csv")).stream()
                .map(line -> line.substring(0, line.indexOf(';')))
                .collect(Collectors.toSet());
        return new TextbookJob(
                context.getBean(DataSource.class),
                context.getBean(PlatformTransactionManager.class),
                context.getBean(JobRepository.class),
                context.getBean(JobOperator.class),
                members);
    }

    private static double median(List<Double> figures) {
        return figures.stream().sorted().toList().get(figures.size() / 2);
    }
}
