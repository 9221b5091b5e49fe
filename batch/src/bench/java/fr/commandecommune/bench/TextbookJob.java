package fr.commandecommune.bench;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.database.builder.JdbcBatchItemWriterBuilder;
import org.springframework.batch.infrastructure.item.file.builder.FlatFileItemReaderBuilder;
import org.springframework.batch.infrastructure.item.file.transform.FieldSet;
import org.springframework.core.io.FileSystemResource;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.transaction.PlatformTransactionManager;

/** The job as textbooks write it: reader, processor, writer, a thousand lines a chunk, batched inserts; then one GROUP BY. */
record TextbookJob(
        DataSource dataSource,
        PlatformTransactionManager transactions,
        JobRepository repository,
        JobOperator operator,
        Set<String> members) {

    private static final int CHUNK = 1000;

    record Line(String siren, String article, BigDecimal minimum, BigDecimal estimated, BigDecimal maximum) {}

    /** Seconds it took. */
    double run(Path needs) throws Exception {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS runs.textbook, runs.textbook_sums");
            statement.execute(
                    "CREATE TABLE runs.textbook (siren text, article text, minimum numeric, estimated numeric, maximum numeric)");
            var start = System.nanoTime();
            read(needs);
            statement.execute(
                    "CREATE TABLE runs.textbook_sums AS SELECT article, sum(minimum) AS minimum, sum(estimated) AS estimated,"
                            + " sum(maximum) AS maximum, count(*) AS lines"
                            + " FROM runs.textbook GROUP BY article");
            var took = (System.nanoTime() - start) / 1e9;
            statement.execute("DROP TABLE runs.textbook, runs.textbook_sums");
            return took;
        }
    }

    private void read(Path needs) throws Exception {
        var reader = new FlatFileItemReaderBuilder<Line>()
                .name("needs")
                .resource(new FileSystemResource(needs))
                .linesToSkip(1)
                .delimited()
                .delimiter(";")
                .names("siren", "article", "minimum", "estimated", "maximum")
                .fieldSetMapper(TextbookJob::line)
                .build();
        var writer = new JdbcBatchItemWriterBuilder<Line>()
                .dataSource(dataSource)
                .sql("INSERT INTO runs.textbook VALUES (:siren, :article, :minimum, :estimated, :maximum)")
                .itemSqlParameterSourceProvider(
                        line -> new MapSqlParameterSource(Map.of(
                                "siren", line.siren(),
                                "article", line.article(),
                                "minimum", line.minimum(),
                                "estimated", line.estimated(),
                                "maximum", line.maximum())))
                .build();
        writer.afterPropertiesSet();
        var step = new StepBuilder("copyLines", repository)
                .<Line, Line>chunk(CHUNK)
                .transactionManager(transactions)
                .reader(reader)
                .processor(this::checked)
                .writer(writer)
                .build();
        var execution = operator.start(
                new JobBuilder("textbook", repository).start(step).build(),
                new JobParametersBuilder()
                        .addString("id", UUID.randomUUID().toString())
                        .toJobParameters());
        if (execution.getStatus() != BatchStatus.COMPLETED) {
            throw new SQLException("textbook job: " + execution.getAllFailureExceptions());
        }
    }

    private static Line line(FieldSet fields) {
        return new Line(
                Objects.requireNonNull(fields.readString("siren")),
                Objects.requireNonNull(fields.readString("article")),
                Objects.requireNonNull(fields.readBigDecimal("minimum")),
                Objects.requireNonNull(fields.readBigDecimal("estimated")),
                Objects.requireNonNull(fields.readBigDecimal("maximum")));
    }

    private Line checked(Line line) {
        if (!members.contains(line.siren())
                || line.minimum().compareTo(line.estimated()) > 0
                || line.estimated().compareTo(line.maximum()) > 0) {
            throw new IllegalArgumentException(line.toString());
        }
        return line;
    }
}
