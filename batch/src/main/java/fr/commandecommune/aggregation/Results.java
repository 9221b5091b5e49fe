package fr.commandecommune.aggregation;

import fr.commandecommune.need.Anomaly;
import fr.commandecommune.need.Figures;
import fr.commandecommune.need.JointOrder.MemberStatus;
import fr.commandecommune.need.JointOrder.Status;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/**
 * What a run found, whole and in the order in which it is written. The long lists are told row by row from a cursor, which
 * needs a transaction.
 */
final class Results {

    private final NamedParameterJdbcOperations jdbc;

    Results(NamedParameterJdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** @param contractStart the first day the new contract may run */
    record Head(
            String campaign,
            String title,
            int months,
            String inputHash,
            @Nullable String resultHash,
            boolean acceptPartial,
            LocalDate contractStart,
            LocalDate launchDate) {}

    record LotHead(String lot, String title, BigDecimal estimatedAmount, BigDecimal maximumAmount) {}

    /** @param place of the article among those of the run */
    record Line(
            int place,
            String lot,
            String article,
            String label,
            String unit,
            Figures quantities,
            BigDecimal unitPrice,
            BigDecimal estimatedAmount,
            BigDecimal maximumAmount) {}

    /** One member's share; {@code line} is the same object for all shares of an article. */
    record Share(
            Line line,
            String siren,
            String name,
            Figures quantities,
            String source,
            @Nullable String convertedFrom) {}

    record Delivery(String siren, String point, String article, Figures figures) {}

    record ArticleSums(String article, Figures ofReturns, Figures ofJointOrder) {}

    Head head(RunId run) {
        return jdbc.query(
                        "SELECT * FROM aggregation_run WHERE id = :run",
                        of(run),
                        (row, n) -> new Head(
                                row.getString("campaign"),
                                row.getString("title"),
                                row.getInt("months"),
                                row.getString("input_hash"),
                                row.getString("result_hash"),
                                row.getBoolean("accept_partial"),
                                row.getObject("contract_start", LocalDate.class),
                                row.getObject("launch_date", LocalDate.class)))
                .getFirst();
    }

    /** Nothing was refused, or somebody accepted to go on without what was. */
    boolean makesJointOrder(RunId run) {
        return Boolean.TRUE.equals(jdbc.queryForObject("""
                SELECT r.kind = 'JOINT_ORDER'
                       AND (r.accept_partial
                            OR NOT EXISTS (SELECT FROM anomaly a WHERE a.run_id = r.id AND a.severity = 'REFUS'))
                  FROM aggregation_run r
                 WHERE r.id = :run""", of(run), Boolean.class));
    }

    List<MemberStatus> members(RunId run) {
        return jdbc.query(
                """
                SELECT siren, name, status FROM run_member JOIN member_answer USING (run_id, siren)
                 WHERE run_id = :run ORDER BY siren""",
                of(run),
                (row, n) -> new MemberStatus(
                        row.getString("siren"), row.getString("name"), Status.valueOf(row.getString("status"))));
    }

    List<LotHead> lots(RunId run) {
        return jdbc.query(
                """
                SELECT l.lot, l.title, coalesce(sum(o.estimated_amount), 0) AS estimated_amount,
                       coalesce(sum(o.maximum_amount), 0) AS maximum_amount
                  FROM run_lot l
                  LEFT JOIN order_line o USING (run_id, lot)
                 WHERE run_id = :run
                 GROUP BY l.lot, l.title, l.rank
                 ORDER BY l.rank""",
                of(run),
                (row, n) -> new LotHead(
                        row.getString("lot"),
                        row.getString("title"),
                        row.getBigDecimal("estimated_amount"),
                        row.getBigDecimal("maximum_amount")));
    }

    void eachLine(RunId run, String lot, Consumer<Line> consumer) {
        jdbc.query("""
                SELECT o.*, a.place, a.label, a.unit, a.unit_price
                  FROM order_line o JOIN run_article a USING (run_id, article)
                 WHERE o.run_id = :run AND o.lot = :lot
                 ORDER BY o.article""", Map.of("run", run.value(), "lot", lot), row -> {
            consumer.accept(line(row));
        });
    }

    /** Sorted by article, then SIREN. */
    void eachShare(RunId run, String lot, Consumer<Share> consumer) {
        var current = new Object() {
            @Nullable
            Line line;
        };
        jdbc.query(new RunTables(run).in("""
                SELECT o.lot, o.article, a.place, a.label, a.unit, o.minimum, o.estimated, o.maximum, a.unit_price,
                       o.estimated_amount, o.maximum_amount, s.siren, s.name, s.minimum AS share_minimum,
                       s.estimated AS share_estimated, s.maximum AS share_maximum, s.source, s.converted_from
                  FROM order_line o
                  JOIN run_article a USING (run_id, article)
                  JOIN {allocation} s USING (article)
                 WHERE o.run_id = :run AND o.lot = :lot
                 ORDER BY o.article, s.siren"""), Map.of("run", run.value(), "lot", lot), row -> {
            var line = current.line;
            if (line == null || !line.article().equals(row.getString("article"))) {
                line = line(row);
                current.line = line;
            }
            consumer.accept(new Share(
                    line,
                    row.getString("siren"),
                    row.getString("name"),
                    figures(row, "share_"),
                    row.getString("source"),
                    row.getString("converted_from")));
        });
    }

    /** By place. */
    List<String> memberSirens(RunId run) {
        return jdbc.query(
                "SELECT siren FROM run_member WHERE run_id = :run ORDER BY place",
                of(run),
                (row, n) -> row.getString("siren"));
    }

    /** Article and lot as two cells of a table between its member and its figures, by place. */
    List<String> articleCells(RunId run) {
        return jdbc.query(
                "SELECT article, lot FROM run_article WHERE run_id = :run ORDER BY place",
                of(run),
                (row, n) -> ";" + CsvWriter.cell(row.getString("article")) + ";" + CsvWriter.cell(row.getString("lot"))
                        + ";");
    }

    /** The names of the returns, by number; a number that no return of the run has is empty. */
    List<String> fileNames(RunId run) {
        return jdbc.query("""
                SELECT coalesce(f.file, '') AS file
                  FROM generate_series(0, (SELECT max(file_no) FROM run_return WHERE run_id = :run)) n
                  LEFT JOIN run_return f ON f.run_id = :run AND f.file_no = n
                 ORDER BY n""", of(run), (row, n) -> row.getString("file"));
    }

    void eachDelivery(RunId run, Consumer<Delivery> consumer) {
        jdbc.query("SELECT * FROM delivery WHERE run_id = :run ORDER BY siren, point, article", of(run), row -> {
            consumer.accept(new Delivery(
                    row.getString("siren"), row.getString("point"), row.getString("article"), figures(row, "")));
        });
    }

    /** One member's need of an article in two joint orders; one that is not there is zero. */
    record Difference(String siren, String article, String lot, Figures before, Figures after) {}

    /** What is another in the later run, sorted by SIREN, then article. Where it began at the earlier one, only members it touched differ. */
    void eachDifference(RunId earlier, RunLines later, Consumer<Difference> consumer) {
        var compared = earlier.equals(later.base()) ? " WHERE member = ANY ({touched})" : "";
        var before = new RunTables(earlier).in("(SELECT * FROM {allocation}") + later.in(compared) + ")";
        var after = later.in("(SELECT * FROM {allocation}" + compared + ")");
        jdbc.query(
                """
                SELECT coalesce(b.siren, a.siren) AS siren, coalesce(b.article, a.article) AS article,
                       coalesce(n.lot, o.lot) AS lot,
                       coalesce(b.minimum, 0) AS before_minimum, coalesce(b.estimated, 0) AS before_estimated,
                       coalesce(b.maximum, 0) AS before_maximum, coalesce(a.minimum, 0) AS minimum,
                       coalesce(a.estimated, 0) AS estimated, coalesce(a.maximum, 0) AS maximum
                  FROM %s b
                  FULL JOIN %s a ON a.siren = b.siren AND a.article = b.article
                  LEFT JOIN run_article n ON n.run_id = :later AND n.article = a.article
                  LEFT JOIN run_article o ON o.run_id = :earlier AND o.article = b.article
                 WHERE (b.minimum, b.estimated, b.maximum) IS DISTINCT FROM (a.minimum, a.estimated, a.maximum)
                 ORDER BY 1, 2""".formatted(before, after),
                Map.of("earlier", earlier.value(), "later", later.run().value()),
                row -> {
                    consumer.accept(new Difference(
                            row.getString("siren"),
                            row.getString("article"),
                            row.getString("lot"),
                            figures(row, "before_"),
                            figures(row, "")));
                });
    }

    void eachAnomaly(RunId run, Consumer<Anomaly> consumer) {
        jdbc.query("""
                SELECT * FROM anomaly WHERE run_id = :run
                 ORDER BY file, line, col, severity, code, value, message""", of(run), row -> {
            consumer.accept(anomaly(row));
        });
    }

    void eachArticle(RunId run, Consumer<ArticleSums> consumer) {
        jdbc.query("SELECT * FROM reconciliation_article WHERE run_id = :run ORDER BY article", of(run), row -> {
            consumer.accept(new ArticleSums(row.getString("article"), figures(row, "read_"), figures(row, "order_")));
        });
    }

    List<JointOrders.FileCount> files(RunId run) {
        return jdbc.query(
                "SELECT * FROM reconciliation_return WHERE run_id = :run ORDER BY file",
                of(run),
                (row, n) -> new JointOrders.FileCount(
                        row.getString("file"),
                        new AggregationRun.LineTotals(
                                row.getLong("lines_read"),
                                row.getLong("accepted"),
                                row.getLong("refused"),
                                row.getLong("duplicates"),
                                row.getLong("no_need"))));
    }

    /** The returns of which nothing could be read, or which have no table. */
    List<String> unreadFiles(RunId run) {
        return jdbc.query("""
                SELECT DISTINCT file FROM anomaly
                 WHERE run_id = :run AND severity = 'REFUS' AND line = 0
                 ORDER BY file""", of(run), (row, n) -> row.getString("file"));
    }

    static Anomaly anomaly(ResultSet row) throws SQLException {
        return new Anomaly(
                row.getString("file"),
                row.getInt("line"),
                row.getString("col"),
                row.getString("value"),
                Anomaly.Severity.valueOf(row.getString("severity")),
                Anomaly.Code.valueOf(row.getString("code")),
                row.getString("message"));
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getInt("place"),
                row.getString("lot"),
                row.getString("article"),
                row.getString("label"),
                row.getString("unit"),
                figures(row, ""),
                row.getBigDecimal("unit_price"),
                row.getBigDecimal("estimated_amount"),
                row.getBigDecimal("maximum_amount"));
    }

    static Figures figures(ResultSet row, String prefix) throws SQLException {
        return new Figures(
                row.getBigDecimal(prefix + "minimum"),
                row.getBigDecimal(prefix + "estimated"),
                row.getBigDecimal(prefix + "maximum"));
    }

    private static Map<String, Object> of(RunId run) {
        return Map.of("run", run.value());
    }
}
