package fr.commandecommune.aggregation;

import fr.commandecommune.need.Anomaly;
import fr.commandecommune.need.Figures;
import fr.commandecommune.need.JointOrder;
import fr.commandecommune.need.Nature;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads what the runs found, page by page: totals, lines, shares with their source, anomalies, who answered. */
public final class JointOrders {

    private static final int MONTHS_OF_A_YEAR = 12;
    private static final int CENTS = 2;

    private static final String ORDER_LINE = """
            SELECT o.*, a.label, a.unit, a.unit_price, a.family, count(*) OVER () AS total
              FROM order_line o
              JOIN run_article a USING (run_id, article)
             WHERE o.run_id = :run""";

    private final JdbcClient jdbc;
    private final Results results;

    JointOrders(JdbcClient jdbc, Results results) {
        this.jdbc = jdbc;
        this.results = results;
    }

    /** The joint order without its lines; empty when the run made none. */
    public Optional<Summary> summary(RunId run) {
        return jdbc.sql("""
                        SELECT * FROM aggregation_run
                         WHERE id = :run AND kind = 'JOINT_ORDER' AND state = 'DONE' AND result_hash IS NOT NULL""")
                .param("run", run.value())
                .query((row, n) -> new Summary(
                        run,
                        row.getString("campaign"),
                        row.getString("title"),
                        row.getString("input_hash"),
                        row.getString("result_hash"),
                        lots(run),
                        estimatedValue(run)))
                .optional();
    }

    /** The lots in their order, with their totals. */
    List<LotTotal> lots(RunId run) {
        return jdbc.sql("""
                        SELECT l.lot, l.title, l.nature, l.cpv, count(o.article) AS articles,
                               coalesce(sum(o.estimated_amount), 0) AS estimated_amount,
                               coalesce(sum(o.maximum_amount), 0) AS maximum_amount
                          FROM run_lot l
                          LEFT JOIN order_line o USING (run_id, lot)
                         WHERE run_id = :run
                         GROUP BY l.lot, l.title, l.nature, l.cpv, l.rank
                         ORDER BY l.rank""")
                .param("run", run.value())
                .query((row, n) -> new LotTotal(
                        row.getString("lot"),
                        row.getString("title"),
                        Nature.valueOf(row.getString("nature")),
                        row.getString("cpv"),
                        row.getInt("articles"),
                        row.getBigDecimal("estimated_amount"),
                        row.getBigDecimal("maximum_amount")))
                .list();
    }

    /** The value of the need over the whole duration: a year's maximum amounts, times the months, over twelve. */
    JointOrder.EstimatedValue estimatedValue(RunId run) {
        return jdbc.sql("""
                        SELECT r.months, coalesce(sum(o.maximum_amount), 0) AS annual
                          FROM aggregation_run r
                          LEFT JOIN order_line o ON o.run_id = r.id
                         WHERE r.id = :run
                         GROUP BY r.months""")
                .param("run", run.value())
                .query((row, n) -> {
                    var annual = row.getBigDecimal("annual");
                    var months = row.getInt("months");
                    var total = annual.multiply(BigDecimal.valueOf(months))
                            .divide(BigDecimal.valueOf(MONTHS_OF_A_YEAR), CENTS, RoundingMode.HALF_UP);
                    return new JointOrder.EstimatedValue(annual, total, months);
                })
                .single();
    }

    /** The lines of one lot, sorted by article. */
    public Page<OrderLine> lines(RunId run, String lot, int page, int size) {
        return page(
                jdbc.sql(ORDER_LINE + " AND o.lot = :lot ORDER BY o.article LIMIT :size OFFSET :offset")
                        .param("run", run.value())
                        .param("lot", lot),
                page,
                size,
                JointOrders::orderLine);
    }

    /** One article's line. */
    public Optional<OrderLine> line(RunId run, String article) {
        return jdbc.sql(ORDER_LINE + " AND o.article = :article")
                .param("run", run.value())
                .param("article", article)
                .query((row, n) -> orderLine(row))
                .optional();
    }

    /** Who asks for an article, sorted by SIREN. */
    public Page<Share> shares(RunId run, String article, int page, int size) {
        return page(
                jdbc.sql(new RunTables(run).in("""
                                SELECT s.*, count(*) OVER () AS total
                                  FROM {allocation} s
                                 WHERE s.article = :article
                                 ORDER BY s.siren LIMIT :size OFFSET :offset""")).param("article", article),
                page,
                size,
                row -> new Share(
                        row.getString("siren"),
                        row.getString("name"),
                        Results.figures(row, ""),
                        row.getString("source"),
                        row.getString("converted_from")));
    }

    /** What one member asks for, sorted by article. */
    public Page<MemberNeed> needs(RunId run, String siren, int page, int size) {
        return page(
                jdbc.sql(new RunTables(run).in("""
                                SELECT s.*, a.label, a.lot, a.unit, count(*) OVER () AS total
                                  FROM {allocation} s
                                  JOIN run_article a ON a.run_id = :run AND a.article = s.article
                                 WHERE s.siren = :siren
                                 ORDER BY s.article LIMIT :size OFFSET :offset""")).param("run", run.value()).param("siren", siren),
                page,
                size,
                row -> new MemberNeed(
                        row.getString("article"),
                        row.getString("label"),
                        row.getString("lot"),
                        row.getString("unit"),
                        Results.figures(row, ""),
                        row.getString("source"),
                        row.getString("converted_from")));
    }

    /** What was told, sorted by file then line; all severities when none is given. */
    public Page<Anomaly> anomalies(RunId run, Anomaly.@Nullable Severity severity, int page, int size) {
        return page(
                jdbc.sql("""
                                SELECT a.*, count(*) OVER () AS total
                                  FROM anomaly a
                                 WHERE run_id = :run
                                   AND (CAST(:severity AS text) IS NULL OR severity = :severity)
                                 ORDER BY file, line, col, severity, code, value, message
                                 LIMIT :size OFFSET :offset""").param("run", run.value()).param("severity", severity == null ? null : severity.name()),
                page,
                size,
                Results::anomaly);
    }

    /** How many of each severity were told; every severity is there. */
    public Map<Anomaly.Severity, Long> anomalyCounts(RunId run) {
        var counts = new EnumMap<Anomaly.Severity, Long>(Anomaly.Severity.class);
        for (var severity : Anomaly.Severity.values()) {
            counts.put(severity, 0L);
        }
        jdbc.sql("SELECT severity, count(*) AS told FROM anomaly WHERE run_id = :run GROUP BY severity")
                .param("run", run.value())
                .query(row -> {
                    counts.put(Anomaly.Severity.valueOf(row.getString("severity")), row.getLong("told"));
                });
        return counts;
    }

    /** Every member of the campaign, sorted by SIREN; after a check, those the return speaks for have answered. */
    public List<MemberAnswer> members(RunId run) {
        return jdbc.sql(new RunTables(run).in("""
                        SELECT m.siren, m.name, w.status, coalesce(s.articles, 0) AS articles,
                               coalesce(f.files, ARRAY[]::text[]) AS files
                          FROM run_member m
                          JOIN member_answer w USING (run_id, siren)
                          LEFT JOIN (SELECT member, count(*) AS articles FROM {share} GROUP BY member) s
                               ON s.member = m.place
                          LEFT JOIN (SELECT siren, array_agg(DISTINCT file ORDER BY file) AS files
                                       FROM named_member
                                      WHERE run_id = :run
                                      GROUP BY siren) f
                               USING (siren)
                         WHERE m.run_id = :run
                         ORDER BY m.siren"""))
                .param("run", run.value())
                .query((row, n) -> new MemberAnswer(
                        row.getString("siren"),
                        row.getString("name"),
                        JointOrder.Status.valueOf(row.getString("status")),
                        row.getInt("articles"),
                        List.of((String[]) row.getArray("files").getArray())))
                .list();
    }

    /** What became of the lines of each return, sorted by file name. */
    public List<FileCount> files(RunId run) {
        return results.files(run);
    }

    /** The statement gives its number of rows, over all pages, as {@code total}. */
    private static <T> Page<T> page(JdbcClient.StatementSpec statement, int page, int size, Row<T> mapper) {
        var total = new AtomicLong();
        var rows = statement
                .param("size", size)
                .param("offset", (long) page * size)
                .query((row, n) -> {
                    total.set(row.getLong("total"));
                    return mapper.map(row);
                })
                .list();
        return new Page<>(rows, page, size, total.get());
    }

    @FunctionalInterface
    private interface Row<T> {

        T map(ResultSet row) throws SQLException;
    }

    private static OrderLine orderLine(ResultSet row) throws SQLException {
        return new OrderLine(
                row.getString("article"),
                row.getString("label"),
                row.getString("lot"),
                row.getString("unit"),
                row.getString("family"),
                Results.figures(row, ""),
                row.getBigDecimal("unit_price"),
                row.getBigDecimal("estimated_amount"),
                row.getBigDecimal("maximum_amount"),
                row.getInt("members"));
    }

    /** A page of rows; {@code page} counts from 0 and {@code total} rows are there in all. */
    public record Page<T>(List<T> rows, int page, int size, long total) {

        /** Pages there are, at least one. */
        public int pages() {
            return (int) Math.max(1, (total + size - 1) / size);
        }
    }

    /** A joint order's totals. Amounts of lots are € HT of one year. */
    public record Summary(
            RunId run,
            String campaign,
            String title,
            String inputHash,
            String resultHash,
            List<LotTotal> lots,
            JointOrder.EstimatedValue estimatedValue) {}

    /** One lot's totals, € HT of one year. */
    public record LotTotal(
            String lot,
            String title,
            Nature nature,
            String cpv,
            int articles,
            BigDecimal estimatedAmount,
            BigDecimal maximumAmount) {}

    /** One article's total, quantities of one year, amounts in € HT rounded half-up. */
    public record OrderLine(
            String article,
            String label,
            String lot,
            String unit,
            String family,
            Figures quantities,
            BigDecimal unitPrice,
            BigDecimal estimatedAmount,
            BigDecimal maximumAmount,
            int members) {}

    /** One member's share of an article. */
    public record Share(
            String siren,
            String name,
            Figures quantities,
            String source,
            @Nullable String convertedFrom) {}

    /** One article that a member asks for. */
    public record MemberNeed(
            String article,
            String label,
            String lot,
            String unit,
            Figures quantities,
            String source,
            @Nullable String convertedFrom) {}

    /** What a member answered, through which returns. */
    public record MemberAnswer(String siren, String name, JointOrder.Status status, int articles, List<String> files) {}

    /** What became of the lines of one return. */
    public record FileCount(String file, AggregationRun.LineTotals lines) {}
}
