package fr.commandecommune.intake;

import fr.commandecommune.intake.CampaignRefused.Fault;
import fr.commandecommune.need.Spelling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One file of the campaign's folder: its header, found by the names of its columns, and its entries. */
final class CampaignTable {

    private static final int HEADER_WITHIN = 100;

    private final String file;
    private final List<Fault> faults;
    private final Map<String, Integer> columns = new HashMap<>();
    private final Map<String, String> typedHeaders = new HashMap<>();
    private final List<CampaignEntry> entries = new ArrayList<>();

    private CampaignTable(String file, List<Fault> faults) {
        this.file = file;
        this.faults = faults;
    }

    /** Reads a file; without a header that has all the required columns, it says so and has no entries. */
    static CampaignTable read(InputFile input, List<String> required, List<String> optional, List<Fault> faults) {
        var table = new CampaignTable(input.name(), faults);
        try {
            table.fill(TextFile.open(input.path()), required, optional);
        } catch (Unreadable e) {
            faults.add(new Fault(input.name(), 0, "", "", e.sentence()));
        }
        return table;
    }

    /** A file that the folder does not have. */
    static CampaignTable absent(String file, List<Fault> faults) {
        return new CampaignTable(file, faults);
    }

    List<CampaignEntry> entries() {
        return entries;
    }

    /** The header of a column as it was typed. */
    String header(String column) {
        return typedHeaders.getOrDefault(column, column);
    }

    boolean has(String column) {
        return columns.containsKey(column);
    }

    void fault(int line, String column, String value, String message) {
        faults.add(new Fault(file, line, header(column), value, message));
    }

    private void fill(TextFile text, List<String> required, List<String> optional) throws Unreadable {
        var best = List.<String>of();
        for (var delimiter : TextFile.DELIMITERS) {
            var found = text.canBeCutBy(delimiter) ? headerUnder(text, delimiter, required) : List.<String>of();
            if (found.size() == required.size()) {
                text.check(delimiter);
                readUnder(text, delimiter, required, optional);
                return;
            }
            if (found.size() > best.size()) {
                best = found;
            }
        }
        var missing = new ArrayList<>(required);
        missing.removeAll(best);
        faults.add(new Fault(
                file,
                0,
                "",
                "",
                "l’en-tête n’a pas " + (missing.size() == 1 ? "la colonne « " : "les colonnes « ")
                        + String.join(" », « ", missing) + " ». La ligne d’en-tête attendue est : "
                        + String.join(";", required) + "."));
    }

    /** The required columns of the row that has most of them. */
    private static List<String> headerUnder(TextFile text, char delimiter, List<String> required) throws Unreadable {
        var best = new ArrayList<String>();
        try (var rows = text.rows(delimiter)) {
            for (var row = rows.next(); row.isPresent(); row = rows.next()) {
                var here = new ArrayList<>(required);
                here.retainAll(names(row.get()));
                if (here.size() > best.size()) {
                    best.clear();
                    best.addAll(here);
                }
                if (best.size() == required.size() || row.get().number() > HEADER_WITHIN) {
                    return best;
                }
            }
        }
        return best;
    }

    private void readUnder(TextFile text, char delimiter, List<String> required, List<String> optional)
            throws Unreadable {
        try (var rows = text.rows(delimiter)) {
            for (var row = rows.next(); row.isPresent(); row = rows.next()) {
                if (columns.isEmpty()) {
                    keepHeader(row.get(), required, optional);
                } else if (!row.get().isBlank()) {
                    entries.add(new CampaignEntry(this, row.get()));
                }
            }
        }
    }

    private void keepHeader(Row row, List<String> required, List<String> optional) {
        var names = names(row);
        if (!names.containsAll(required)) {
            return;
        }
        for (var i = 0; i < names.size(); i++) {
            var known = required.contains(names.get(i)) || optional.contains(names.get(i));
            if (known && columns.putIfAbsent(names.get(i), i) == null) {
                typedHeaders.put(names.get(i), row.text(i));
            } else if (known) {
                fault(row.number(), names.get(i), row.text(i), "cette colonne vient deux fois ; n’en gardez qu’une.");
            }
        }
    }

    int column(String name) {
        return columns.getOrDefault(name, -1);
    }

    private static List<String> names(Row row) {
        return row.cells().stream().map(cell -> name(cell.text())).toList();
    }

    private static String name(String header) {
        return Spelling.plain(header).replace(' ', '_');
    }
}
