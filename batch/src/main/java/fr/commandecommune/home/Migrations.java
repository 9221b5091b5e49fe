package fr.commandecommune.home;

import java.util.Arrays;
import org.flywaydb.core.Flyway;

/** Brings the database to this version, never past it. */
final class Migrations {

    private Migrations() {}

    static void migrate(Flyway flyway) {
        Arrays.stream(flyway.info().applied())
                .filter(migration -> migration.getState().isApplied()
                        && !migration.getState().isResolved())
                .findFirst()
                .ifPresent(migration -> {
                    throw HomeRefused.newer("La base de données a été écrite par une version plus récente (étape %s)"
                            .formatted(migration.getVersion()));
                });
        flyway.migrate();
    }
}
