package fr.commandecommune.web;

import fr.commandecommune.aggregation.AggregationConfiguration;
import fr.commandecommune.home.HomeConfiguration;
import fr.commandecommune.web.start.CommandLine;
import fr.commandecommune.web.start.FailedStart;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;

/** The web front's start. */
@SpringBootApplication(proxyBeanMethods = false)
@Import({HomeConfiguration.class, AggregationConfiguration.class})
public class WebApplication {

    public static void main(String[] args) {
        // French needs its accents, also where the locale is C, as in most containers
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
        var answered = CommandLine.answers(args);
        if (answered.isPresent()) {
            System.exit(answered.getAsInt());
        }
        try {
            SpringApplication.run(WebApplication.class, args);
        } catch (RuntimeException failed) {
            System.exit(FailedStart.exitCode(failed)); // Spring's reporters have said it
        }
    }
}
