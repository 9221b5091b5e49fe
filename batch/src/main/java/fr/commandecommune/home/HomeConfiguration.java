package fr.commandecommune.home;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * Gives a Spring application the home of this installation, held by this process as long as the application lives, and
 * the DataSource on its own durable PostgreSQL. With {@code spring.datasource.url} set, that database is used instead and
 * the home is not held.
 */
@Configuration(proxyBeanMethods = false)
public class HomeConfiguration {

    @Bean
    Home home(Environment environment) {
        var said = environment.getProperty(Home.VARIABLE, "");
        var folder = said.isBlank() ? Home.DEFAULT : said; // a variable left empty is one that was not given
        return new Home(Path.of(folder).toAbsolutePath().normalize());
    }

    @Bean
    FlywayMigrationStrategy migrateUnlessNewer() {
        return Migrations::migrate;
    }

    /** The home's own server. */
    @Configuration(proxyBeanMethods = false)
    @Conditional(NoOtherDatabase.class)
    static class OwnDatabase {

        @Bean
        OpenHome openHome(Home home) {
            return OpenHome.open(home);
        }

        @Bean
        HikariDataSource dataSource(OpenHome openHome) {
            return openHome.applicationDataSource();
        }

        @Bean(defaultCandidate = false)
        @FlywayDataSource
        HikariDataSource migrationDataSource(OpenHome openHome) {
            return openHome.ownerDataSource();
        }
    }

    static class NoOtherDatabase implements Condition {

        private static final String POSTGRESQL = "jdbc:postgresql:";

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            var url = context.getEnvironment().getProperty("spring.datasource.url", "");
            if (!url.isBlank() && !url.startsWith(POSTGRESQL)) {
                throw HomeRefused.notPostgres(url);
            }
            return url.isBlank();
        }
    }
}
