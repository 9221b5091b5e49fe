package fr.commandecommune.aggregation;

import fr.commandecommune.aggregation.AggregationRun.Progress;
import fr.commandecommune.intake.CampaignFolder;
import fr.commandecommune.intake.Intake;
import fr.commandecommune.intake.LeftOutLines;
import fr.commandecommune.need.Campaign;
import fr.commandecommune.need.Lot;
import fr.commandecommune.need.Member;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.datasource.DataSourceUtils;

/** First step: reads the campaign and its returns, and copies every line into the staging tables. */
final class StageReturns implements RunStep {

    static final String TOLD = "Lecture des retours";

    /** Share of a run's progress that reading takes. */
    static final int SHARE = 60;

    private static final long TELL_EVERY_NANOS = 300_000_000;

    private final DataSource dataSource;
    private final NamedParameterJdbcOperations jdbc;
    private final Runs runs;

    StageReturns(DataSource dataSource, NamedParameterJdbcOperations jdbc, Runs runs) {
        this.dataSource = dataSource;
        this.jdbc = jdbc;
        this.runs = runs;
    }

    @Override
    public void perform(RunId run) {
        var request = runs.request(run);
        var inputs = Inputs.of(request);
        var left = LeftOutLines.of(request.campaignFolder());
        empty(run);
        var connection = DataSourceUtils.getConnection(dataSource);
        try {
            var catalogue = new CatalogueCopy(connection, run);
            catalogue.copy(inputs.campaign(), sortedLots(inputs.campaign()));
            var sizes = inputs.returns().stream().mapToLong(StageReturns::size).sum();
            var read = new AtomicLong();
            var sink = new StagingSink(
                    connection,
                    run,
                    inputs.campaign().members().stream().collect(Collectors.toMap(Member::siren, Function.identity())),
                    request.onlySiren(),
                    teller(run, read, sizes));
            for (var file : inputs.returns()) {
                sink.nextReturn();
                // a return that is only tried is heard whole
                Intake.read(inputs.campaign(), file, request.onlyReturn() == null ? left.without(file, sink) : sink);
                read.addAndGet(size(file));
            }
            sink.done();
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
        requireUnchanged(run, inputs);
    }

    private void empty(RunId run) {
        for (var table : List.of(
                "staged_need",
                "staged_nil",
                "named_member",
                "run_return",
                "set_aside",
                "anomaly",
                "run_lot",
                "run_article",
                "run_member",
                "run_contract")) {
            jdbc.update("DELETE FROM " + table + " WHERE run_id = :run", Map.of("run", run.value()));
        }
    }

    private LongConsumer teller(RunId run, AtomicLong bytesRead, long bytes) {
        var last = new AtomicLong(System.nanoTime());
        return lines -> {
            var now = System.nanoTime();
            if (now - last.get() > TELL_EVERY_NANOS) {
                last.set(now);
                runs.progress(run, new Progress(TOLD, lines, (int) (SHARE * bytesRead.get() / Math.max(1, bytes))));
            }
        };
    }

    /** What was read must be what the run is identified by. */
    private void requireUnchanged(RunId run, CampaignFolder inputs) {
        var stillThere = runs.find(run)
                .filter(known -> known.inputHash().equals(inputs.inputHash()))
                .isPresent();
        if (!stillThere) {
            throw new CampaignBusy(
                    "Des fichiers de la campagne ont changé pendant leur lecture : attendez qu’ils soient tous en place, puis relancez.");
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By number where the lots are numbered, so that lot 10 comes after lot 9. */
    static List<Lot> sortedLots(Campaign campaign) {
        var sorted = new ArrayList<>(campaign.lots());
        sorted.sort(Comparator.comparing((Lot lot) -> lot.number().chars().allMatch(Character::isDigit) ? 0 : 1)
                .thenComparing(lot -> lot.number().chars().allMatch(Character::isDigit)
                        ? lot.number().length()
                        : 0)
                .thenComparing(Lot::number));
        return sorted;
    }
}
