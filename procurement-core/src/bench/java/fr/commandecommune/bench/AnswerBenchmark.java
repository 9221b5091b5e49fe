package fr.commandecommune.bench;

import fr.commandecommune.procedure.ProcedureAnswer;
import fr.commandecommune.procedure.ProcedureQuestion;
import fr.commandecommune.procedure.ProcedureRules;
import fr.commandecommune.reasoning.Remark;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Full answers a second and core, through the door that the product uses. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@OperationsPerInvocation(AnswerBenchmark.QUESTIONS)
@Threads(1)
@Fork(2)
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 5, time = 2)
public class AnswerBenchmark {

    static final int QUESTIONS = 400;

    private final List<ProcedureQuestion> questions = VariedPurchases.some(QUESTIONS);

    /** The explanation is held as data: its French is not written. */
    @Benchmark
    public void explanationAsData(Blackhole hole) {
        for (var question : questions) {
            hole.consume(ProcedureRules.answer(question));
        }
    }

    /** Every sentence of the answer is written. */
    @Benchmark
    public void frenchRead(Blackhole hole) {
        for (var question : questions) {
            read(ProcedureRules.answer(question), hole);
        }
    }

    private static void read(ProcedureAnswer answer, Blackhole hole) {
        answer.explanation().forEach(step -> hole.consume(step.text()));
        Stream.of(answer.duties(), answer.breaches(), answer.warnings())
                .<Remark<?>>flatMap(List::stream)
                .forEach(remark -> hole.consume(remark.text()));
    }
}
