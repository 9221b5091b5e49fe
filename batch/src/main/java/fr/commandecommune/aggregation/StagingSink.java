package fr.commandecommune.aggregation;

import fr.commandecommune.need.Anomaly;
import fr.commandecommune.need.Member;
import fr.commandecommune.need.NilReturn;
import fr.commandecommune.need.ReturnSink;
import fr.commandecommune.need.StagedNeed;
import java.sql.Connection;
import java.util.Map;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Puts what the returns say into the staging tables of a run, in the order in which it is said. */
final class StagingSink implements ReturnSink {

    private static final int TELL_EVERY = 500;

    private final long run;
    private final Map<String, Member> members;
    private final @Nullable String onlySiren;
    private final LongConsumer linesSoFar;
    private final CopyBuffer needs;
    private final CopyBuffer nils;
    private final CopyBuffer anomalies;
    private final CopyBuffer returns;
    private final CopyBuffer named;

    private int fileNo = -1;
    private int position;
    private int nilsOfFile;
    private int foreignOfFile;
    private long lines;

    /**
     * @param onlySiren the one member whose lines are taken, when there is one
     * @param linesSoFar hears now and then how many lines were taken
     */
    StagingSink(
            Connection connection,
            RunId run,
            Map<String, Member> members,
            @Nullable String onlySiren,
            LongConsumer linesSoFar) {
        this.run = run.value();
        this.members = members;
        this.onlySiren = onlySiren;
        this.linesSoFar = linesSoFar;
        this.needs = new CopyBuffer(
                connection,
                "staged_need",
                "run_id, file_no, position, siren, article, point, minimum, estimated, maximum, file, line, place,"
                        + " estimated_column, typed, converted_from, remark");
        this.nils =
                new CopyBuffer(connection, "staged_nil", "run_id, file_no, position, siren, file, line, col, typed");
        this.anomalies = new CopyBuffer(
                connection, "anomaly", "run_id, origin, file, line, col, value, severity, code, message");
        this.named = new CopyBuffer(connection, "named_member", "run_id, siren, file, line");
        this.returns = new CopyBuffer(
                connection, "run_return", "run_id, file_no, file, lines_read, staged, refused, no_need, nils");
    }

    @Override
    public void names(String siren, String file, int line) {
        if (!isForeign(siren)) {
            named.row(run, siren, file, line);
        }
    }

    void nextReturn() {
        fileNo++;
        position = 0;
        nilsOfFile = 0;
        foreignOfFile = 0;
    }

    @Override
    public void need(StagedNeed need) {
        if (isForeign(need.siren())) {
            foreignOfFile++;
            refuseForeign(need.siren(), need.file(), need.line(), need.estimatedColumn(), need.typed());
            return;
        }
        var figures = need.figures();
        needs.row(
                run,
                fileNo,
                position++,
                need.siren(),
                need.article(),
                need.point(),
                figures.minimum().toPlainString(),
                figures.estimated().toPlainString(),
                figures.maximum().toPlainString(),
                need.file(),
                need.line(),
                need.place(),
                need.estimatedColumn(),
                need.typed(),
                need.convertedFrom(),
                need.remark());
        if (position % TELL_EVERY == 0) {
            linesSoFar.accept(lines + position);
        }
    }

    @Override
    public void nil(NilReturn nil) {
        if (isForeign(nil.siren())) {
            foreignOfFile++;
            refuseForeign(nil.siren(), nil.file(), nil.line(), nil.column(), nil.typed());
            return;
        }
        nilsOfFile++;
        nils.row(run, fileNo, position++, nil.siren(), nil.file(), nil.line(), nil.column(), nil.typed());
    }

    @Override
    public void told(Anomaly anomaly) {
        anomalies.row(
                run,
                "READ",
                anomaly.file(),
                anomaly.line(),
                anomaly.column(),
                anomaly.value(),
                anomaly.severity(),
                anomaly.code(),
                anomaly.message());
    }

    @Override
    public void counted(String file, LineCount count) {
        var staged = position - nilsOfFile;
        returns.row(
                run,
                fileNo,
                file,
                count.linesRead(),
                staged,
                count.refused() + foreignOfFile,
                count.linesRead() - staged - count.refused() - foreignOfFile,
                nilsOfFile);
        lines += count.linesRead();
        linesSoFar.accept(lines);
    }

    void done() {
        needs.send();
        nils.send();
        anomalies.send();
        returns.send();
        named.send();
    }

    private boolean isForeign(String siren) {
        return onlySiren != null && !onlySiren.equals(siren);
    }

    private void refuseForeign(String siren, String file, int line, String column, String typed) {
        var name = members.containsKey(siren) ? members.get(siren).name() : siren;
        told(new Anomaly(
                file,
                line,
                column,
                typed,
                Anomaly.Severity.REFUS,
                Anomaly.Code.MEMBRE_CONTRADICTOIRE,
                "Cette ligne est celle de %s (SIREN %s) ; vous ne déposez que les besoins de votre collectivité : retirez-la."
                        .formatted(name, siren)));
    }
}
