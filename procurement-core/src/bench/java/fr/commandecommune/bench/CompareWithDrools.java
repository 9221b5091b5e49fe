package fr.commandecommune.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs both engines one after the other and prints how many times ours is faster. The arguments are those of JMH. */
final class CompareWithDrools {

    private CompareWithDrools() {}

    public static void main(String[] args) throws RunnerException, CommandLineOptionException {
        var options = new OptionsBuilder()
                .parent(new CommandLineOptions(args))
                .include(TwelveRulesBenchmark.class.getName())
                .shouldFailOnError(true)
                .build();
        double ours = 0;
        double drools = 0;
        for (var result : new Runner(options).run()) {
            var score = result.getPrimaryResult().getScore();
            if (result.getParams().getBenchmark().endsWith(".ours")) {
                ours = score;
            } else {
                drools = score;
            }
        }
        new PrintStream(System.out, true, StandardCharsets.UTF_8)
                .printf(
                        Locale.FRANCE,
                        "Les douze règles : %,.0f décisions par seconde et par cœur ; dans Drools : %,.0f ; rapport : %.1f%n",
                        ours,
                        drools,
                        ours / drools);
    }
}
