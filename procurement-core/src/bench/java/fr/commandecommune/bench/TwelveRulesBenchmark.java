package fr.commandecommune.bench;

import fr.commandecommune.procedure.TwelveRules;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Decisions a second and core of the same twelve rules, in our engine and in Drools. Their answers are compared first. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@OperationsPerInvocation(AnswerBenchmark.QUESTIONS)
@Threads(1)
@Fork(2)
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 5, time = 2)
public class TwelveRulesBenchmark {

    /** The purchases, known to give the same answers. */
    @State(Scope.Benchmark)
    public static class Cases {

        private final TwelveCases cases = new TwelveCases();

        @Setup
        public void compareTheAnswers() {
            cases.checked();
        }
    }

    /** The session of Drools, reused for every purchase. */
    @State(Scope.Benchmark)
    public static class Session {

        private final DroolsSession drools = new DroolsSession();

        @TearDown
        public void close() {
            drools.close();
        }
    }

    /** Our engine; every rule's sentence is kept as data. */
    @Benchmark
    public void ours(Cases cases, Blackhole hole) {
        for (var purchase : cases.cases.purchases()) {
            hole.consume(TwelveRules.decide(purchase));
        }
    }

    /** Drools; it is given the figures of the day, looked up in the same law, and explains nothing. */
    @Benchmark
    public void drools(Cases cases, Session session, Blackhole hole) {
        for (var purchase : cases.cases.purchases()) {
            hole.consume(session.drools.decide(purchase));
        }
    }
}
