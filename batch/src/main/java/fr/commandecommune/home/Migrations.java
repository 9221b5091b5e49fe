package fr.commandecommune.home;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.internal.exception.FlywaySqlException;

/** Brings the database to this version, never past it. */
final class Migrations {

    /** No connection, no such account or password, no such database, no right, no place left for one more. */
    private static final Pattern NO_WAY_IN = Pattern.compile("08...|28...|3D000|42501|53300");

    private Migrations() {}

    static void migrate(Flyway flyway) {
        Arrays.stream(known(flyway).applied())
                .filter(migration -> migration.getState().isApplied()
                        && !migration.getState().isResolved())
                .findFirst()
                .ifPresent(migration -> {
                    throw HomeRefused.newer("La base de données a été écrite par une version plus récente (étape %s)"
                            .formatted(migration.getVersion()));
                });
        flyway.migrate();
    }

    private static MigrationInfoService known(Flyway flyway) {
        try {
            return flyway.info();
        } catch (FlywaySqlException e) {
            if (e.getCause() instanceof SQLException refused
                    && NO_WAY_IN.matcher(state(refused)).matches()) {
                throw HomeRefused.noWayIn(refused);
            }
            throw e;
        }
    }

    private static String state(SQLException refused) {
        return String.valueOf(refused.getSQLState());
    }
}
