package fr.commandecommune.aggregation;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.springframework.batch.core.configuration.annotation.EnableBatchProcessing;
import org.springframework.batch.core.configuration.annotation.EnableJdbcJobRepository;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.SyncTaskExecutor;
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
 * <pre>stageReturns ──▶ compareLines ──▶ addUp ──▶ reconcile ──▶ writeOutputs</pre>
 *
 * The campaign's lock keeps two executions of a run apart, so that the repository needs no stricter isolation of its own.
 */
@Configuration(proxyBeanMethods = false)
@EnableBatchProcessing(taskExecutorRef = "aggregationCaller")
@EnableJdbcJobRepository(isolationLevelForCreate = Isolation.READ_COMMITTED)
public class AggregationConfiguration {

    private static final int ROWS_AT_A_TIME = 1000;

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
    WriteOutputs writeOutputsWork(Runs runs, Results results, JointOrders jointOrders) {
        return new WriteOutputs(
                runs,
                results,
                List.of(
                        new JointOrderJson(results, jointOrders),
                        new JointOrderWorkbook(results, jointOrders),
                        new NormalisedNeeds(results),
                        new Deliveries(results),
                        new Anomalies(results),
                        new ReconciliationJson(results),
                        new ReconciliationPdf(results)));
    }

    @Bean
    Step stageReturns(
            JobRepository repository, PlatformTransactionManager transactionManager, DataSource dataSource, Runs runs) {
        return step("stageReturns", StageReturns.TOLD, 0, runs, repository)
                .tasklet(new StageReturns(dataSource, streaming(dataSource), runs), transactionManager)
                .build();
    }

    @Bean
    Step compareLines(
            JobRepository repository, PlatformTransactionManager transactionManager, DataSource dataSource, Runs runs) {
        var compare = new ScriptStep(streaming(dataSource), SqlScript.named("compare.sql"));
        return step("compareLines", "Comparaison des lignes", StageReturns.SHARE, runs, repository)
                .tasklet(compare, transactionManager)
                .build();
    }

    @Bean
    Step addUp(
            JobRepository repository, PlatformTransactionManager transactionManager, DataSource dataSource, Runs runs) {
        var addUp = new ScriptStep(streaming(dataSource), SqlScript.named("add-up.sql"));
        return step("addUp", "Addition des besoins", 70, runs, repository)
                .tasklet(addUp, transactionManager)
                .build();
    }

    @Bean
    Step reconcile(
            JobRepository repository,
            PlatformTransactionManager transactionManager,
            DataSource dataSource,
            Runs runs,
            Results results) {
        return step("reconcile", "Rapprochement", 80, runs, repository)
                .tasklet(new Reconcile(streaming(dataSource), runs, results), transactionManager)
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
            Step compareLines,
            Step addUp,
            Step reconcile,
            Step writeOutputs) {
        return new JobBuilder("aggregation", repository)
                .start(stageReturns)
                .next(compareLines)
                .next(addUp)
                .next(reconcile)
                .next(writeOutputs)
                .build();
    }

    @Bean
    Aggregation aggregation(
            DataSource dataSource,
            Runs runs,
            Job aggregationJob,
            JobOperator jobOperator,
            JobRepository repository,
            WriteOutputs work,
            PlatformTransactionManager transactionManager,
            @Qualifier("aggregationBackground") ExecutorService aggregationBackground) {
        var job = new AggregationJob(
                aggregationJob, jobOperator, repository, runs, work, new TransactionTemplate(transactionManager));
        return new Aggregation(dataSource, runs, job, aggregationBackground);
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
