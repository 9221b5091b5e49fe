package fr.commandecommune.aggregation;

import fr.commandecommune.home.HomeConfiguration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** One home with its real PostgreSQL for all tests of a JVM: setting one up takes seconds. */
final class TestHome {

    private static final ConfigurableApplicationContext CONTEXT = start(0);

    private TestHome() {}

    static Aggregation aggregation() {
        return CONTEXT.getBean(Aggregation.class);
    }

    static JointOrders jointOrders() {
        return CONTEXT.getBean(JointOrders.class);
    }

    static ConfigurableApplicationContext context() {
        return CONTEXT;
    }

    /** Another home, whose runs are read in so many parts. */
    static ConfigurableApplicationContext another(int parts) {
        return start(parts);
    }

    private static ConfigurableApplicationContext start(int parts) {
        try {
            var folder = Files.createTempDirectory("home");
            var application = new SpringApplication(Beans.class);
            application.setWebApplicationType(WebApplicationType.NONE);
            application.setBannerMode(Banner.Mode.OFF);
            application.setDefaultProperties(Map.of(
                    "COMMANDE_COMMUNE_HOME",
                    folder.toString(),
                    "commande-commune.aggregation.parts",
                    parts,
                    "logging.level.root",
                    "WARN"));
            return application.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @Import({HomeConfiguration.class, AggregationConfiguration.class})
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        FlywayAutoConfiguration.class
    })
    static class Beans {}
}
