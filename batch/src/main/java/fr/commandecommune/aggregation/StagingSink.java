package fr.commandecommune.aggregation;

import fr.commandecommune.need.Anomaly;
import fr.commandecommune.need.NilReturn;
import fr.commandecommune.need.Place;
import fr.commandecommune.need.ReturnSink;
import fr.commandecommune.need.StagedNeed;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts what the returns of one part say into the tables of a run, in the order in which it is said. */
final class StagingSink implements ReturnSink {

    private static final int TELL_EVERY = 500;
    private static final int THOUSANDTHS = 3;

    private final long run;
    private final Reading reading;
    private final @Nullable String onlySiren;
    private final Runnable further;
    private final LineBuffer needs;
    private final CopyBuffer repeated;
    private final CopyBuffer nils;
    private final CopyBuffer anomalies;
    private final CopyBuffer returns;
    private final CopyBuffer named;
    private final CopyBuffer columns;
    private final PartTally tally;

    private int fileNo = -1;
    private String mark = "";
    private int position;
    private int nilsOfFile;
    private int foreignOfFile;
    private @Nullable String lastSiren;
    private int lastMember;
    private @Nullable Place lastColumn;
    private int lastColumnNo;

    /** @param further hears now and then that the reading goes on */
    StagingSink(CopyQueue queue, RunId run, int part, Reading reading, Runnable further) {
        this.run = run.value();
        this.reading = reading;
        this.onlySiren = reading.request().onlySiren();
        this.further = further;
        this.needs = new LineBuffer(queue, new RunTables(run).part(part));
        this.repeated = new CopyBuffer(queue, "repeated", "run_id, member, article");
        this.nils = new CopyBuffer(queue, "staged_nil", "run_id, file_no, position, siren, file, line, col, typed");
        this.anomalies =
                new CopyBuffer(queue, "anomaly", "run_id, origin, file, line, col, value, severity, code, message");
        this.named = new CopyBuffer(queue, "named_member", "run_id, siren, file, line");
        this.returns = new CopyBuffer(
                queue, "run_return", "run_id, file_no, file, lines_read, staged, refused, no_need, nils, digest");
        this.columns = new CopyBuffer(queue, "run_column", "run_id, column_no, before, after, header");
        this.tally = new PartTally(queue, run, part, reading);
    }

    @Override
    public void names(String siren, String file, int line) {
        if (!isForeign(siren)) {
            named.row(run, siren, file, line);
        }
    }

    /** @param markOfFile what the return is known by, should nothing of it change */
    void nextReturn(int number, String markOfFile) {
        fileNo = number;
        mark = markOfFile;
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
        int member = member(need.siren());
        int article = place(reading.articlePlaces().get(need.article()));
        var figures = need.figures();
        long minimum = thousandths(figures.minimum());
        long estimated = thousandths(figures.estimated());
        long maximum = thousandths(figures.maximum());
        needs.line(
                new LineBuffer.Where(fileNo, position++, need.line(), column(need), member, article),
                minimum,
                estimated,
                maximum,
                need.point(),
                asTyped(need),
                need.convertedFrom(),
                need.remark());
        if (!reading.seen().first(member, article)) {
            repeated.row(run, member, article);
        }
        tally.line(member, article, fileNo, need.line());
        tally.add(article, minimum, estimated, maximum);
        if (need.point() != null) {
            tally.pointed(article);
        }
        if (position % TELL_EVERY == 0) {
            reading.read(TELL_EVERY, 0);
            further.run();
        }
    }

    /** The place of a member: mostly that of the line before. */
    private int member(String siren) {
        if (!siren.equals(lastSiren)) {
            lastSiren = siren;
            lastMember = place(reading.memberPlaces().get(siren));
        }
        return lastMember;
    }

    /** The number of a line's column: mostly that of the line before. */
    private int column(StagedNeed need) {
        if (!need.column().equals(lastColumn)) {
            lastColumn = need.column();
            lastColumnNo = reading.column(
                    need.column(),
                    (place, number) -> columns.row(run, number, place.before(), place.after(), place.header()));
        }
        return lastColumnNo;
    }

    /** What was typed, unless it is the estimate as we would write it ourselves. */
    private static @Nullable String asTyped(StagedNeed need) {
        var plain = Plain.quantity(need.figures().estimated());
        return plain.equals(need.typed().replace(',', '.')) ? null : need.typed();
    }

    private static long thousandths(BigDecimal quantity) {
        return quantity.movePointRight(THOUSANDTHS).longValueExact();
    }

    private static int place(@Nullable Integer known) {
        return Objects.requireNonNull(known, "a good line is of a member and an article of the campaign");
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
                nilsOfFile,
                mark);
        reading.read(count.linesRead() - (long) position / TELL_EVERY * TELL_EVERY, 0);
        further.run();
    }

    void done() {
        needs.send();
        repeated.send();
        nils.send();
        anomalies.send();
        returns.send();
        named.send();
        columns.send();
        tally.send();
    }

    private boolean isForeign(String siren) {
        return onlySiren != null && !onlySiren.equals(siren);
    }

    private void refuseForeign(String siren, String file, int line, String column, String typed) {
        var member = reading.members().get(siren);
        told(new Anomaly(
                file,
                line,
                column,
                typed,
                Anomaly.Severity.REFUS,
                Anomaly.Code.MEMBRE_CONTRADICTOIRE,
                "Cette ligne est celle de %s (SIREN %s) ; vous ne déposez que les besoins de votre collectivité : retirez-la."
                        .formatted(member == null ? siren : member.name(), siren)));
    }
}
