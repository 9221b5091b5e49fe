package fr.commandecommune.intake;

import java.util.List;
import java.util.Optional;

/** The reading of one table: first its header is looked for, then its rows are read. */
final class SheetReading {

    /** Rows, blank ones apart, within which a header is looked for. */
    private static final int HEADER_WITHIN = 1_000;

    private final Knowledge known;
    private final Teller teller;
    private final Form form;
    private Optional<Layout> layout = Optional.empty();
    private List<String> missing = List.of();
    private int missingAt;
    private int above;
    private boolean holdsReferences;

    SheetReading(Knowledge known, Teller teller) {
        this.known = known;
        this.teller = teller;
        this.form = new Form(known);
    }

    /** Whether a header or a nil form is found in the first rows; nothing is told. */
    static boolean findsHeader(Knowledge known, Sheet sheet) throws Unreadable {
        var reading = new SheetReading(known, new Teller("", new Unheard()));
        try (var rows = sheet.rows()) {
            for (var row = rows.next(); row.isPresent() && reading.isLooking(); row = rows.next()) {
                reading.look(row.get());
            }
        }
        return reading.layout.isPresent() || reading.form.isNilReturn();
    }

    /** Reads all the rows; whether there was anything to read. */
    boolean read(Sheet sheet) throws Unreadable {
        teller.enter(sheet.name());
        try (var rows = sheet.rows()) {
            for (var row = rows.next(); row.isPresent(); row = rows.next()) {
                if (layout.isPresent()) {
                    readRow(row.get(), layout.get());
                } else if (isLooking()) {
                    look(row.get());
                    requireThisCampaign();
                } else {
                    break;
                }
            }
        }
        form.tick()
                .ifPresent(tick -> form.member().ifPresent(member -> {
                    teller.nil(member, tick.line(), "", tick.typed());
                    teller.noNeed(1);
                }));
        return layout.isPresent() || form.isNilReturn();
    }

    /** A workbook made for another campaign may call other articles by the same references. */
    private void requireThisCampaign() throws Unreadable {
        var other = form.otherCampaign();
        if (layout.isPresent() && other.isPresent()) {
            throw Unreadable.illegible(
                    ("Ce fichier est celui de la campagne « %s », et non de « %s ». Téléchargez le classeur de cette"
                                    + " campagne, ou corrigez ce qui est écrit à côté de « Campagne » si les articles sont bien les siens.")
                            .formatted(other.get(), known.campaign()));
        }
    }

    /** Whether the sheet holds references of articles although no header was found. */
    boolean holdsReferences() {
        return holdsReferences;
    }

    /** What the row that looked most like a header lacks, in French; empty when none did. */
    String lacking() {
        return missing.isEmpty() ? "" : " À la ligne " + missingAt + ", il manque " + French.either(missing) + ".";
    }

    private boolean isLooking() {
        return layout.isEmpty() && above < HEADER_WITHIN;
    }

    private void look(Row row) {
        if (row.isBlank()) {
            return;
        }
        above++;
        var header = new Header(known, row);
        layout = header.layout(teller, form.member());
        if (layout.isPresent()) {
            return;
        }
        form.add(row);
        holdsReferences |=
                row.cells().stream().anyMatch(cell -> known.article(cell).isPresent());
        var lacks = header.missing();
        if (!lacks.isEmpty() && (missing.isEmpty() || lacks.size() < missing.size())) {
            missing = lacks;
            missingAt = row.number();
        }
    }

    private void readRow(Row row, Layout current) {
        if (row.isBlank()) {
            return;
        }
        if (!current.knows(row)) {
            if (current.isHeaderAgain(row)) {
                return;
            }
            var other = new Header(known, row).layout(teller, form.member());
            if (other.isPresent()) {
                layout = other;
                return;
            }
        }
        current.read(row);
    }
}
