package fr.commandecommune.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/** The least that the same database can do with the same file: one COPY into a logged table without index, one GROUP BY, its sums stored. */
record BareCopy(DataSource dataSource) {

    /** Seconds it took. */
    double run(Path needs) throws SQLException, IOException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var file = Files.newInputStream(needs)) {
            statement.execute("DROP TABLE IF EXISTS runs.bare, runs.bare_sums");
            statement.execute(
                    "CREATE TABLE runs.bare (siren text, article text, minimum numeric, estimated numeric, maximum numeric)");
            var start = System.nanoTime();
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("COPY runs.bare FROM STDIN (FORMAT csv, HEADER, DELIMITER ';')", file);
            statement.execute(
                    "CREATE TABLE runs.bare_sums AS SELECT article, sum(minimum) AS minimum, sum(estimated) AS estimated,"
                            + " sum(maximum) AS maximum, count(*) AS lines"
                            + " FROM runs.bare GROUP BY article");
            var took = (System.nanoTime() - start) / 1e9;
            statement.execute("DROP TABLE runs.bare, runs.bare_sums");
            return took;
        }
    }
}
