package fr.commandecommune.aggregation;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.batch.core.configuration.annotation.EnableBatchProcessing;
import org.springframework.batch.core.configuration.annotation.EnableJdbcJobRepository;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.SyncTaskExecutor;
import org.springframework.core.task.support.TaskExecutorAdapter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The beans {@link Aggregation} and {@link JointOrders}, and the job behind them; needs a DataSource and its transaction
 * manager.
 *
 * <pre>stageReturns (several stagePart) ──▶ openLines ──▶ compareLines ──▶ addUp ──▶ reconcile ──▶ lookForOddities ──▶ writeOutputs</pre>
 *
 * The campaign's lock keeps two executions of a run apart, so that the repository needs no stricter isolation of its own.
 */
@Configuration(proxyBeanMethods = false)
@EnableBatchProcessing(taskExecutorRef = "aggregationCaller")
@EnableJdbcJobRepository(isolationLevelForCreate = Isolation.READ_COMMITTED)
public class AggregationConfiguration {

    private static final int ROWS_AT_A_TIME = 1000;
    private static final int MOST_PARTS = 4;

    /** The job runs in the thread that asks for it. */
    @Bean(defaultCandidate = false)
    SyncTaskExecutor aggregationCaller() {
        return new SyncTaskExecutor();
    }

    @Bean(defaultCandidate = false, destroyMethod = "shutdownNow")
    ExecutorService aggregationBackground() {
        return Executors.newCachedThreadPool(
                Thread.ofPlatform().name("aggregation-", 1).daemon().factory());
    }

    @Bean
    Runs aggregationRuns(JdbcClient jdbc, PlatformTransactionManager transactionManager) {
        var apart = new TransactionTemplate(transactionManager);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return new Runs(jdbc, apart);
    }

    @Bean
    Results aggregationResults(DataSource dataSource) {
        return new Results(streaming(dataSource));
    }

    @Bean
    JointOrders jointOrders(JdbcClient jdbc, Results results) {
        return new JointOrders(jdbc, results);
    }

    @Bean
    JointOrderViews jointOrderViews(JdbcClient jdbc) {
        return new JointOrderViews(jdbc);
    }

    @Bean
    WriteOutputs writeOutputsWork(DataSource dataSource, Runs runs, Results results, JointOrders jointOrders) {
        var shares = new SortedShares(dataSource);
        var needs = new NormalisedNeeds(results, shares);
        return new WriteOutputs(
                runs,
                results,
                needs,
                List.of(
                        new JointOrderJson(results, jointOrders, shares),
                        new JointOrderWorkbook(results, jointOrders),
                        needs,
                        new Deliveries(results),
                        new Anomalies(results),
                        new Differences(runs, results, jointOrders),
                        new ReconciliationJson(results, runs),
                        new ReconciliationPdf(results, runs)));
    }

    @Bean
    Readings readings(
            DataSource dataSource, JdbcClient jdbc, PlatformTransactionManager transactionManager, Runs runs) {
        return new Readings(
                dataSource,
                streaming(dataSource),
                runs,
                new Baselines(jdbc),
                new TransactionTemplate(transactionManager));
    }

    @Bean
    Step stagePart(
            JobRepository repository,
            PlatformTransactionManager transactionManager,
            DataSource dataSource,
            Readings readings,
            Runs runs) {
        return new StepBuilder("stagePart", repository)
                .tasklet(new StagePart(dataSource, readings, runs), transactionManager)
                .allowStartIfComplete(true)
                .build();
    }

    @Bean
    Step stageReturns(
            JobRepository repository,
            Step stagePart,
            Readings readings,
            Runs runs,
            @Qualifier("aggregationBackground") ExecutorService aggregationBackground,
            @Value("${commande-commune.aggregation.parts:0}") int parts) {
        return step("stageReturns", StagePart.TOLD, 0, runs, repository)
                .listener(readings)
                .partitioner("stagePart", AggregationConfiguration::parts)
                .step(stagePart)
                .gridSize(parts > 0 ? parts : Math.min(Runtime.getRuntime().availableProcessors(), MOST_PARTS))
                .taskExecutor(new TaskExecutorAdapter(aggregationBackground))
                .build();
    }

    private static Map<String, ExecutionContext> parts(int number) {
        return IntStream.range(0, number)
                .mapToObj(part -> new ExecutionContext(Map.of(StagePart.PART, part, StagePart.PARTS, number)))
                .collect(Collectors.toMap(
                        context -> StagePart.PART + context.getInt(StagePart.PART), Function.identity()));
    }

    @Bean
    Step openLines(
            JobRepository repository, PlatformTransactionManager transactionManager, DataSource dataSource, Runs runs) {
        return step("openLines", "Comparaison des lignes", StagePart.SHARE, runs, repository)
                .tasklet(new OpenLines(streaming(dataSource), runs), transactionManager)
                .build();
    }

    @Bean
    Step compareLines(
            JobRepository repository, PlatformTransactionManager transactionManager, DataSource dataSource, Runs runs) {
        return step("compareLines", "Comparaison des lignes", 62, runs, repository)
                .tasklet(script("compare.sql", dataSource, runs), transactionManager)
                .build();
    }

    @Bean
    Step addUp(
            JobRepository repository, PlatformTransactionManager transactionManager, DataSource dataSource, Runs runs) {
        return step("addUp", "Addition des besoins", 65, runs, repository)
                .tasklet(script("add-up.sql", dataSource, runs), transactionManager)
                .build();
    }

    @Bean
    Step reconcile(
            JobRepository repository, PlatformTransactionManager transactionManager, DataSource dataSource, Runs runs) {
        return step("reconcile", "Rapprochement", 70, runs, repository)
                .tasklet(new Reconcile(streaming(dataSource), runs), transactionManager)
                .build();
    }

    @Bean
    Step lookForOddities(
            JobRepository repository, PlatformTransactionManager transactionManager, DataSource dataSource, Runs runs) {
        return step("lookForOddities", "Recherche des quantités inhabituelles", 75, runs, repository)
                .tasklet(script("alerts.sql", dataSource, runs), transactionManager)
                .build();
    }

    @Bean
    Step writeOutputs(
            JobRepository repository, PlatformTransactionManager transactionManager, WriteOutputs work, Runs runs) {
        return step("writeOutputs", "Écriture des fichiers", 85, runs, repository)
                .tasklet(work, transactionManager)
                .allowStartIfComplete(true)
                .build();
    }

    @Bean
    Job aggregationJob(
            JobRepository repository,
            Step stageReturns,
            Step openLines,
            Step compareLines,
            Step addUp,
            Step reconcile,
            Step lookForOddities,
            Step writeOutputs) {
        return new JobBuilder("aggregation", repository)
                .start(stageReturns)
                .next(openLines)
                .next(compareLines)
                .next(addUp)
                .next(reconcile)
                .next(lookForOddities)
                .next(writeOutputs)
                .build();
    }

    @Bean
    Aggregation aggregation(
            DataSource dataSource,
            Runs runs,
            Readings readings,
            Job aggregationJob,
            JobOperator jobOperator,
            JobRepository repository,
            WriteOutputs work,
            PlatformTransactionManager transactionManager,
            @Qualifier("aggregationBackground") ExecutorService aggregationBackground) {
        var job = new AggregationJob(
                aggregationJob,
                jobOperator,
                repository,
                runs,
                readings,
                work,
                new TransactionTemplate(transactionManager));
        return new Aggregation(dataSource, runs, job, aggregationBackground);
    }

    private static ScriptStep script(String name, DataSource dataSource, Runs runs) {
        return new ScriptStep(streaming(dataSource), runs, SqlScript.named(name));
    }

    private static StepBuilder step(String name, String told, int share, Runs runs, JobRepository repository) {
        return new StepBuilder(name, repository).listener(new ProgressListener(runs, told, share));
    }

    private static NamedParameterJdbcTemplate streaming(DataSource dataSource) {
        var jdbc = new JdbcTemplate(dataSource);
        jdbc.setFetchSize(ROWS_AT_A_TIME);
        return new NamedParameterJdbcTemplate(jdbc);
    }
}
