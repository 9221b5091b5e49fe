package fr.commandecommune.aggregation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The same joint order seen from other sides: by member, by delivery point, by family of articles. */
public final class JointOrderViews {

    private static final int CENTS = 2;

    private final JdbcClient jdbc;

    JointOrderViews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One row of a view; amounts in € HT of one year.
     *
     * @param siren of the member, empty in a view that is not of members
     * @param name of the member or the family
     * @param point code of the delivery point, empty where none is named
     * @param articles how many are asked for
     */
    public record Row(
            String siren,
            String name,
            String point,
            long articles,
            BigDecimal estimatedAmount,
            BigDecimal maximumAmount) {}

    /** By family of articles, in alphabetical order: amounts rounded line by line, as in the joint order. */
    public List<Row> byFamily(RunId run) {
        return rows("""
                SELECT '' AS siren, a.family AS name, '' AS point, count(*) AS articles,
                       sum(o.estimated_amount) AS estimated, sum(o.maximum_amount) AS maximum
                  FROM order_line o
                  JOIN run_article a USING (run_id, article)
                 WHERE o.run_id = :run
                 GROUP BY a.family
                 ORDER BY a.family""", run);
    }

    /** By member, sorted by SIREN: each one's sum is rounded once, so that they may differ from the whole by some cents. */
    public List<Row> byMember(RunId run) {
        return rows("""
                SELECT s.siren, s.name, '' AS point, count(*) AS articles,
                       sum(a.unit_price * s.estimated) AS estimated, sum(a.unit_price * s.maximum) AS maximum
                  FROM {allocation} s
                  JOIN run_article a ON a.run_id = :run AND a.article = s.article
                 GROUP BY s.siren, s.name
                 ORDER BY s.siren""", run);
    }

    /** By member and delivery point; a row without a point holds what the member asks for without naming one. */
    public List<Row> byDeliveryPoint(RunId run) {
        return rows("""
                SELECT t.siren, m.name, t.point, count(*) AS articles,
                       sum(a.unit_price * t.estimated) AS estimated, sum(a.unit_price * t.maximum) AS maximum
                  FROM (SELECT siren, point, article, estimated, maximum FROM delivery WHERE run_id = :run
                        UNION ALL
                        SELECT s.siren, '', s.article, s.estimated, s.maximum
                          FROM {allocation} s
                         WHERE NOT EXISTS (SELECT
                                             FROM delivery d
                                            WHERE d.run_id = :run AND d.siren = s.siren AND d.article = s.article)) t
                  JOIN run_member m ON m.run_id = :run AND m.siren = t.siren
                  JOIN run_article a ON a.run_id = :run AND a.article = t.article
                 GROUP BY t.siren, m.name, t.point
                 ORDER BY t.siren, t.point""", run);
    }

    private List<Row> rows(String sql, RunId run) {
        return jdbc.sql(new RunTables(run).in(sql))
                .param("run", run.value())
                .query((row, n) -> row(row))
                .list();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getString("siren"),
                row.getString("name"),
                row.getString("point"),
                row.getLong("articles"),
                row.getBigDecimal("estimated").setScale(CENTS, RoundingMode.HALF_UP),
                row.getBigDecimal("maximum").setScale(CENTS, RoundingMode.HALF_UP));
    }
}
