package fr.commandecommune.bench;

import fr.commandecommune.aggregation.AggregationConfiguration;
import fr.commandecommune.home.HomeConfiguration;
import java.nio.file.Path;
import java.util.Map;
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

/** The product as its commands set it up, with a database of its own. */
final class BenchHome {

    private BenchHome() {}

    static ConfigurableApplicationContext in(Path folder) {
        var application = new SpringApplication(Beans.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setDefaultProperties(Map.of(
                "COMMANDE_COMMUNE_HOME", folder.resolve("home").toString(),
                "logging.level.root", "WARN",
                "spring.main.banner-mode", "off"));
        return application.run();
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
