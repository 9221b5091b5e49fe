package fr.commandecommune.cli;

import fr.commandecommune.aggregation.Aggregation;
import fr.commandecommune.aggregation.AggregationConfiguration;
import fr.commandecommune.aggregation.AggregationRequest;
import fr.commandecommune.aggregation.AggregationRun;
import fr.commandecommune.aggregation.CampaignBusy;
import fr.commandecommune.aggregation.JointOrders;
import fr.commandecommune.aggregation.Outage;
import fr.commandecommune.home.HomeConfiguration;
import fr.commandecommune.home.HomeRefused;
import fr.commandecommune.intake.CampaignRefused;
import java.io.PrintWriter;
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
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Runs the aggregation in a Spring application of its own, which closes with it. */
final class AggregateApplication {

    private final PrintWriter out;
    private final PrintWriter err;

    AggregateApplication(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    int run(AggregationRequest request) {
        var interruption = Interruption.watch(err);
        try (var context = application().run()) {
            var run = context.getBean(Aggregation.class).run(request, new ProgressLine(err)::tell);
            new AggregationReport(out).print(run, context.getBean(JointOrders.class));
            return run.state() == AggregationRun.State.REFUSED ? ExitCode.REFUSED : ExitCode.DONE;
        } catch (CampaignRefused e) {
            return refuse(e, ExitCode.WRONG_USAGE);
        } catch (CampaignBusy e) {
            return refuse(e, ExitCode.IN_USE);
        } catch (Outage e) {
            return refuse(e, ExitCode.OUR_FAULT);
        } catch (RuntimeException e) {
            var refusal = HomeRefused.in(e);
            if (refusal.isPresent()) {
                return refusal.get().getExitCode(); // Spring's reporter has said it
            }
            throw e;
        } finally {
            interruption.over();
        }
    }

    private int refuse(RuntimeException refusal, int exitCode) {
        err.println(refusal.getMessage());
        return exitCode;
    }

    private static SpringApplication application() {
        var application = new SpringApplication(Beans.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.setDefaultProperties(Map.of("logging.config", "classpath:fr/commandecommune/cli/logging.xml"));
        return application;
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
