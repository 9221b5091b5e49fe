package fr.commandecommune.aggregation;

import fr.commandecommune.aggregation.AggregationRun.LineTotals;
import fr.commandecommune.aggregation.AggregationRun.Progress;
import fr.commandecommune.aggregation.AggregationRun.State;
import fr.commandecommune.home.ThisProcess;
import fr.commandecommune.need.Campaign;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The runs as the database knows them, for this process and those after it. */
final class Runs {

    private static final String COLUMNS = """
            r.*, coalesce(c.lines_read, r.lines_read) AS counted, c.accepted, c.refused, c.duplicates, c.no_need
              FROM aggregation_run r
              LEFT JOIN (SELECT run_id, sum(lines_read) AS lines_read, sum(accepted) AS accepted, sum(refused) AS refused,
                                sum(duplicates) AS duplicates, sum(no_need) AS no_need
                           FROM reconciliation_return
                          GROUP BY run_id) c ON c.run_id = r.id
            """;

    private final JdbcClient jdbc;
    private final TransactionOperations apart;
    private final Set<RunId> toStop = ConcurrentHashMap.newKeySet();
    private final Map<RunId, Consumer<Progress>> listeners = new ConcurrentHashMap<>();

    /** @param apart a transaction of its own, so that progress is seen while a step is at work */
    Runs(JdbcClient jdbc, TransactionOperations apart) {
        this.jdbc = jdbc;
        this.apart = apart;
    }

    /** Registers the run, or finds it again; what is asked of it this time replaces what was asked before. */
    RunId open(RunIdentity identity, Campaign campaign, AggregationRequest request) {
        return apart.execute(status -> new RunId(jdbc.sql("""
                        INSERT INTO aggregation_run
                               (identity, kind, campaign, title, months, input_hash, accept_partial, rules_version, folder,
                                only_return, only_siren, out_folder, formats, contract_start, launch_date,
                                compared_with, state, step, worker, started_at)
                        VALUES (:identity, :kind, :campaign, :title, :months, :inputHash, :acceptPartial, :rulesVersion,
                                :folder, :onlyReturn, :onlySiren, :outFolder, :formats, :contractStart, :launchDate,
                                coalesce((SELECT id FROM aggregation_run WHERE id = :comparedWith),
                                         (SELECT id FROM aggregation_run
                                           WHERE campaign = :campaign AND kind = 'JOINT_ORDER' AND :kind = 'JOINT_ORDER'
                                             AND state = 'DONE'
                                           ORDER BY ended_at DESC, id DESC LIMIT 1)),
                                'RUNNING', '', :worker,
                                :now)
                        ON CONFLICT (identity) DO UPDATE
                           SET folder = excluded.folder, only_return = excluded.only_return, out_folder = excluded.out_folder,
                               formats = excluded.formats, worker = excluded.worker,
                               compared_with = coalesce((SELECT r.id FROM aggregation_run r WHERE r.id = :comparedWith),
                                                aggregation_run.compared_with)
                        RETURNING id""")
                .param("identity", identity.key())
                .param("kind", identity.kind().name())
                .param("campaign", identity.campaign())
                .param("title", campaign.title())
                .param("months", campaign.totalMonths())
                .param("inputHash", identity.inputHash())
                .param("acceptPartial", identity.acceptPartial())
                .param("rulesVersion", identity.rulesVersion())
                .param("folder", absolute(request.campaignFolder()))
                .param("onlyReturn", absolute(request.onlyReturn()))
                .param("onlySiren", request.onlySiren())
                .param("outFolder", absolute(request.outFolder()))
                .param(
                        "formats",
                        request.formats().stream().map(Format::name).sorted().collect(Collectors.joining(",")))
                .param("contractStart", contractStart(campaign))
                .param("launchDate", campaign.launchDate())
                .param(
                        "comparedWith",
                        request.comparedWith() == null
                                ? null
                                : request.comparedWith().value(),
                        Types.BIGINT)
                .param("worker", ThisProcess.described())
                .param("now", Timestamp.from(Instant.now()))
                .query(Long.class)
                .single()));
    }

    /** The first day the new contract may run: not before the year of the needs, nor before the consultation. */
    private static LocalDate contractStart(Campaign campaign) {
        var year = LocalDate.of(campaign.year(), 1, 1);
        return year.isBefore(campaign.launchDate()) ? campaign.launchDate() : year;
    }

    private static @Nullable String absolute(@Nullable Path path) {
        return path == null ? null : path.toAbsolutePath().normalize().toString();
    }

    void atWork(RunId run) {
        apart.executeWithoutResult(status -> jdbc.sql(
                        "UPDATE aggregation_run SET state = 'RUNNING', ended_at = NULL, failure = NULL WHERE id = :run")
                .param("run", run.value())
                .update());
    }

    void listen(RunId run, Consumer<Progress> listener) {
        listeners.put(run, listener);
    }

    void stopListening(RunId run) {
        listeners.remove(run);
    }

    /** The run is to end as soon as it tells its next progress, or begins its next step. */
    void askToStop(RunId run) {
        toStop.add(run);
    }

    void forgetStop(RunId run) {
        toStop.remove(run);
    }

    /** @throws RunStopped when somebody asked the run to stop */
    void progress(RunId run, Progress progress) {
        if (toStop.contains(run)) {
            throw new RunStopped(run);
        }
        apart.executeWithoutResult(status -> jdbc.sql(
                        "UPDATE aggregation_run SET step = :step, lines_read = :lines, share = :share WHERE id = :run")
                .param("step", progress.step())
                .param("lines", progress.linesRead())
                .param("share", progress.share())
                .param("run", run.value())
                .update());
        listeners.getOrDefault(run, heard -> {}).accept(progress);
    }

    void reconciled(RunId run, @Nullable String resultHash) {
        jdbc.sql("UPDATE aggregation_run SET result_hash = :hash WHERE id = :run")
                .param("hash", resultHash)
                .param("run", run.value())
                .update();
    }

    void ended(RunId run, State state) {
        jdbc.sql("UPDATE aggregation_run SET state = :state, step = '', share = 100, ended_at = :now WHERE id = :run")
                .param("state", state.name())
                .param("now", Timestamp.from(Instant.now()))
                .param("run", run.value())
                .update();
    }

    void failed(RunId run, String why) {
        apart.executeWithoutResult(status -> jdbc.sql(
                        "UPDATE aggregation_run SET state = 'FAILED', failure = :why, ended_at = :now WHERE id = :run")
                .param("why", why)
                .param("now", Timestamp.from(Instant.now()))
                .param("run", run.value())
                .update());
    }

    /** Who is or was last at work on a joint order of this campaign. */
    Optional<String> worker(String campaign) {
        return jdbc.sql("""
                        SELECT worker FROM aggregation_run
                         WHERE campaign = :campaign AND kind = 'JOINT_ORDER' AND state = 'RUNNING'
                         ORDER BY id DESC LIMIT 1""").param("campaign", campaign).query(String.class).optional();
    }

    Optional<AggregationRun> find(RunId run) {
        return jdbc.sql("SELECT " + COLUMNS + " WHERE r.id = :run")
                .param("run", run.value())
                .query((row, n) -> run(row))
                .optional();
    }

    List<AggregationRun> history(String campaign, @Nullable State state, int limit) {
        return jdbc.sql("SELECT " + COLUMNS + """
                         WHERE r.campaign = :campaign AND r.kind = 'JOINT_ORDER'
                           AND (CAST(:state AS text) IS NULL OR r.state = :state)
                         ORDER BY coalesce(r.ended_at, r.started_at) DESC, r.id DESC
                         LIMIT :limit""")
                .param("campaign", campaign)
                .param("state", state == null ? null : state.name())
                .param("limit", limit)
                .query((row, n) -> run(row))
                .list();
    }

    /** What was asked of a run the last time. */
    AggregationRequest request(RunId run) {
        return jdbc.sql("SELECT * FROM aggregation_run WHERE id = :run")
                .param("run", run.value())
                .query((row, n) -> new AggregationRequest(
                        AggregationRequest.Kind.valueOf(row.getString("kind")),
                        Path.of(row.getString("folder")),
                        path(row.getString("only_return")),
                        row.getString("only_siren"),
                        path(row.getString("out_folder")),
                        formats(row.getString("formats")),
                        row.getBoolean("accept_partial"),
                        reference(row.getObject("compared_with", Long.class))))
                .single();
    }

    void forget(RunId run) {
        dropTables(run);
        for (var table : List.of(
                "staged_nil",
                "named_member",
                "asking_member",
                "repeated",
                "merged_share",
                "run_member",
                "run_return",
                "set_aside",
                "anomaly",
                "delivery",
                "order_line",
                "member_answer",
                "reconciliation_return",
                "reconciliation_article")) {
            jdbc.sql("DELETE FROM " + table + " WHERE run_id = :run")
                    .param("run", run.value())
                    .update();
        }
        jdbc.sql("DELETE FROM aggregation_run WHERE id = :run")
                .param("run", run.value())
                .update();
    }

    /** Where a run begins to read. */
    void begin(RunId run, String catalogueHash, Baseline baseline) {
        jdbc.sql("""
                        UPDATE aggregation_run
                           SET catalogue = :catalogue, base = :base, own_from = :from, own_upto = :upto, touched = '{}'
                         WHERE id = :run""")
                .param("catalogue", catalogueHash)
                .param("base", baseline.run() == null ? null : baseline.run().value(), Types.BIGINT)
                .param("from", baseline.ownFrom())
                .param("upto", baseline.ownFrom() + baseline.toRead().size())
                .param("run", run.value())
                .update();
    }

    /** The lines of a run beside those of the run where it began. */
    RunLines lines(RunId run) {
        return jdbc.sql("""
                        SELECT r.base, r.touched,
                               ARRAY(SELECT file_no FROM run_return WHERE run_id = r.base
                                     EXCEPT
                                     SELECT file_no FROM run_return WHERE run_id = r.id
                                      ORDER BY 1) AS dropped
                          FROM aggregation_run r
                         WHERE r.id = :run""")
                .param("run", run.value())
                .query((row, n) -> new RunLines(
                        run,
                        reference(row.getObject("base", Long.class)),
                        numbers(row, "touched"),
                        numbers(row, "dropped")))
                .single();
    }

    /** Keeps which members have other lines than in the run where it began. */
    void touch(RunLines lines) {
        jdbc.sql(lines.in("""
                        UPDATE aggregation_run
                           SET touched = ARRAY(SELECT member FROM asking_member WHERE run_id = {run}
                                                UNION
                                               SELECT member FROM {base_need} WHERE file_no = ANY ({dropped})
                                                ORDER BY 1)
                         WHERE id = {run}""")).update();
    }

    /**
     * One of the tables that hold the lines of a run.
     *
     * @param owner the run that read it
     */
    record Part(RunId owner, int number) {}

    List<Part> parts(RunId run) {
        return jdbc.sql("SELECT owner, part FROM run_part WHERE run_id = :run ORDER BY owner, part")
                .param("run", run.value())
                .query((row, n) -> new Part(new RunId(row.getLong("owner")), row.getInt("part")))
                .list();
    }

    /** The parts that it read itself are there. */
    void ownParts(RunId run) {
        jdbc.sql("DELETE FROM run_part WHERE run_id = :run AND owner = :run")
                .param("run", run.value())
                .update();
        for (var table : tables(run)) {
            jdbc.sql("INSERT INTO run_part (run_id, owner, part) VALUES (:run, :run, :part)")
                    .param("run", run.value())
                    .param("part", Integer.parseInt(table.substring(table.lastIndexOf('_') + 1)))
                    .update();
        }
    }

    /** The numbers of returns that stood in the tables it took over, and do not count any more. */
    List<Integer> numbersGone(RunId run) {
        return jdbc.sql("""
                        SELECT n FROM aggregation_run r, generate_series(0, r.own_from - 1) n
                         WHERE r.id = :run
                        EXCEPT
                        SELECT file_no FROM run_return WHERE run_id = :run
                         ORDER BY 1""")
                .param("run", run.value())
                .query((row, n) -> row.getInt(1))
                .list();
    }

    /** A later run that begins at this one looks only at the members it touches. */
    void index(RunId run) {
        for (var table : tables(run)) {
            jdbc.sql("ANALYZE runs." + table).update();
            jdbc.sql(
                            "CREATE INDEX IF NOT EXISTS %s_places ON runs.%s USING brin (member, file_no) WITH (pages_per_range = 16)"
                                    .formatted(table, table))
                    .update();
        }
    }

    /** The run has no lines any more. */
    void dropTables(RunId run) {
        for (var view : List.of("{allocation}", "{share}", "{need}")) {
            jdbc.sql(new RunTables(run).in("DROP VIEW IF EXISTS " + view)).update();
        }
        tables(run).forEach(table -> jdbc.sql("DROP TABLE runs." + table).update());
    }

    private List<String> tables(RunId run) {
        return jdbc.sql("SELECT tablename FROM pg_tables WHERE schemaname = 'runs' AND tablename ~ :name")
                .param("name", "^need_" + run + "_[0-9]+$")
                .query((row, n) -> row.getString("tablename"))
                .list();
    }

    private static AggregationRun run(ResultSet row) throws SQLException {
        var ended = row.getTimestamp("ended_at");
        return new AggregationRun(
                new RunId(row.getLong("id")),
                AggregationRequest.Kind.valueOf(row.getString("kind")),
                row.getString("campaign"),
                row.getString("input_hash"),
                row.getBoolean("accept_partial"),
                path(row.getString("out_folder")),
                State.valueOf(row.getString("state")),
                new Progress(row.getString("step"), row.getLong("lines_read"), row.getInt("share")),
                new LineTotals(
                        row.getLong("counted"),
                        row.getLong("accepted"),
                        row.getLong("refused"),
                        row.getLong("duplicates"),
                        row.getLong("no_need")),
                row.getString("result_hash"),
                row.getTimestamp("started_at").toInstant(),
                ended == null ? null : ended.toInstant(),
                row.getString("failure"));
    }

    private static List<Integer> numbers(ResultSet row, String column) throws SQLException {
        var numbers = new ArrayList<Integer>();
        for (var number : (@Nullable Object[]) row.getArray(column).getArray()) {
            numbers.add((Integer) Objects.requireNonNull(number));
        }
        return numbers;
    }

    private static @Nullable RunId reference(@Nullable Long run) {
        return run == null ? null : new RunId(run);
    }

    private static @Nullable Path path(@Nullable String text) {
        return text == null ? null : Path.of(text);
    }

    private static Set<Format> formats(String text) {
        return Arrays.stream(text.split(",", -1))
                .filter(word -> !word.isEmpty())
                .map(Format::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
