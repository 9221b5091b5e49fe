package fr.commandecommune.intake;

import fr.commandecommune.need.Anomaly;
import fr.commandecommune.need.Anomaly.Code;
import fr.commandecommune.need.Anomaly.Severity;
import fr.commandecommune.need.Member;
import fr.commandecommune.need.NilReturn;
import fr.commandecommune.need.Place;
import fr.commandecommune.need.ReturnSink;
import fr.commandecommune.need.StagedNeed;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells the sink what one return says, with the place of each thing, and keeps the counts. */
final class Teller {

    private final String file;
    private final ReturnSink sink;
    private final Set<String> named = new HashSet<>();
    private final Set<String> likened = new HashSet<>();
    private final Map<Column, Place> places = new HashMap<>();
    private @Nullable String sheet;
    private @Nullable String lastNamed;
    private @Nullable Column lastColumn;
    private @Nullable Place lastPlace;
    private int staged;
    private int refused;
    private int noNeed;

    Teller(String file, ReturnSink sink) {
        this.file = file;
        this.sink = sink;
    }

    void enter(@Nullable String sheetName) {
        sheet = sheetName;
        places.clear();
        lastPlace = null;
    }

    String file() {
        return file;
    }

    /** Refuses one line; nothing else is refused of it. */
    void refuse(int line, Column column, String value, Code code, String sentence) {
        refuse(line, column, value, code, sentence, 1);
    }

    /** Refuses the figures of a row of a matrix, for one reason told once. */
    void refuse(int line, Column column, String value, Code code, String sentence, int figures) {
        refused += figures;
        tell(line, column, value, Severity.REFUS, code, sentence);
    }

    /** Refuses figures for a reason that was told already. */
    void refusedAlready(int figures) {
        refused += figures;
    }

    void alert(int line, Column column, String value, Code code, String sentence) {
        tell(line, column, value, Severity.ALERTE, code, sentence);
    }

    void mention(int line, Column column, String value, Code code, String sentence) {
        tell(line, column, value, Severity.INFO, code, sentence);
    }

    /** Something that is wrong with a table as a whole, told where its header stands. */
    void refuseTable(int line, Column column, String value, String sentence) {
        tell(line, column, value, Severity.REFUS, Code.ENTETE_INTROUVABLE, sentence);
    }

    void refuseFile(Unreadable reason) {
        sink.told(new Anomaly(file, 0, "", "", Severity.REFUS, reason.code(), reason.sentence()));
    }

    void stage(StagedNeed need) {
        staged++;
        sink.need(need);
    }

    void noNeed(int lines) {
        noNeed += lines;
    }

    void nil(Member member, int line, String column, String typed) {
        names(member, line);
        sink.nil(new NilReturn(member.siren(), file, line, column, typed));
    }

    void names(Member member, int line) {
        if (member.siren().equals(lastNamed)) {
            return;
        }
        lastNamed = member.siren();
        if (named.add(lastNamed)) {
            sink.names(lastNamed, file, line);
        }
    }

    /** Says once for each way of writing that a name was brought closer to that of a member. */
    void likened(Member member, int line, Column column, String typed, String sentence) {
        if (likened.add(typed + "\n" + member.siren())) {
            mention(line, column, typed, Code.NOM_RAPPROCHE, sentence);
        }
    }

    void count() {
        sink.counted(file, new ReturnSink.LineCount(staged + refused + noNeed, staged, refused, noNeed));
    }

    private void tell(int line, Column column, String value, Severity severity, Code code, String sentence) {
        sink.told(new Anomaly(
                file, line, column.header(), value, severity, code, place(line, column) + "\u00A0: " + sentence));
    }

    /** A place as messages name it. */
    String place(int line, Column column) {
        return place(column).at(line);
    }

    /** The places of a column of the sheet that is being read. */
    Place place(Column column) {
        if (!column.equals(lastColumn) || lastPlace == null) {
            lastColumn = column;
            lastPlace = places.computeIfAbsent(column, this::newPlace);
        }
        return lastPlace;
    }

    private Place newPlace(Column column) {
        if (sheet != null) {
            var tab = sheet.matches("[\\p{L}\\p{N}_.]+") ? sheet : "'" + sheet.replace("'", "''") + "'";
            return new Place(tab + "!" + column.letters(), "", column.header());
        }
        var named = column.header().isEmpty() ? "" : ", colonne " + French.quoted(column.header());
        return new Place("Ligne ", named, column.header());
    }
}
