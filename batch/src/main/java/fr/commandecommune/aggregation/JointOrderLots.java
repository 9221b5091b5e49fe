package fr.commandecommune.aggregation;

import fr.commandecommune.aggregation.Results.Line;
import fr.commandecommune.aggregation.Results.LotHead;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.JsonStringEncoder;

/** The lots of a joint order in JSON: lines and, below each, one line of text for each member's share. */
final class JointOrderLots {

    private static final byte[] SIREN = Letters.of("{\"siren\": \"");
    private static final byte[] MINIMUM = Letters.of("\", \"minimum\": \"");
    private static final byte[] ESTIMATED = Letters.of("\", \"estimated\": \"");
    private static final byte[] MAXIMUM = Letters.of("\", \"maximum\": \"");
    private static final byte[] SOURCE = Letters.of("\", \"source\": \"");
    private static final byte[] CONVERTED = Letters.of("\", \"convertedFrom\": \"");
    private static final byte[] END = Letters.of("\"}");

    private final JsonGenerator json;
    private final SortedShares shares;
    private final RunId run;
    private final Deque<LotHead> lots;
    private final Deque<Line> lines;
    private final byte[][] members;
    private final byte[][] files;
    private final Line[] byPlace;
    private final Letters letters = new Letters();
    private @Nullable Line open;

    JointOrderLots(JsonGenerator json, Results results, SortedShares shares, RunId run) {
        this.json = json;
        this.shares = shares;
        this.run = run;
        this.lots = new ArrayDeque<>(results.lots(run));
        this.lines = new ArrayDeque<>();
        lots.forEach(lot -> results.eachLine(run, lot.lot(), lines::add));
        this.members = results.memberSirens(run).stream().map(Letters::of).toArray(byte[][]::new);
        this.files = results.fileNames(run).stream()
                .map(file -> Letters.of(escaped(file)))
                .toArray(byte[][]::new);
        this.byPlace = new Line[results.articleCells(run).size()];
        lines.forEach(line -> byPlace[line.place()] = line);
    }

    void write() {
        if (!lots.isEmpty()) {
            startLot(lots.getFirst());
        }
        shares.byLot(run, this::writeShare);
        endLine();
        while (!lots.isEmpty()) {
            nextLot();
        }
    }

    private void writeShare(ShareRow share) {
        var line = byPlace[share.article];
        if (open == null || open.place() != line.place()) {
            endLine();
            while (!lots.getFirst().lot().equals(line.lot())) {
                nextLot();
            }
            startLine(line);
        }
        letters.clear()
                .add(SIREN)
                .add(members[share.member])
                .add(MINIMUM)
                .quantity(share.minimum)
                .add(ESTIMATED)
                .quantity(share.estimated)
                .add(MAXIMUM)
                .quantity(share.maximum)
                .add(SOURCE);
        if (share.source == null) {
            letters.add(files[share.fileNo]).add(':').number(share.line);
        } else {
            letters.add(Letters.of(escaped(share.source)));
        }
        if (share.convertedFrom != null) {
            letters.add(CONVERTED).add(Letters.of(escaped(share.convertedFrom)));
        }
        json.writeRawValue(letters.add(END).toString());
    }

    private static String escaped(String text) {
        return String.valueOf(JsonStringEncoder.getInstance().quoteAsCharArray(Plain.text(text)));
    }

    private void startLot(LotHead lot) {
        json.writeStartObject();
        json.writeStringProperty("lot", lot.lot());
        json.writeStringProperty("title", Plain.text(lot.title()));
        json.writeArrayPropertyStart("lines");
    }

    private void nextLot() {
        var lot = lots.removeFirst();
        json.writeEndArray();
        json.writeStringProperty("estimatedAmount", Plain.amount(lot.estimatedAmount()));
        json.writeStringProperty("maximumAmount", Plain.amount(lot.maximumAmount()));
        json.writeEndObject();
        if (!lots.isEmpty()) {
            startLot(lots.getFirst());
        }
    }

    private void startLine(Line line) {
        open = line;
        json.writeStartObject();
        json.writeStringProperty("article", line.article());
        json.writeStringProperty("label", Plain.text(line.label()));
        json.writeStringProperty("unit", Plain.text(line.unit()));
        JointOrderJson.writeFigures(json, line.quantities());
        json.writeStringProperty("unitPrice", line.unitPrice().toPlainString());
        json.writeStringProperty("estimatedAmount", Plain.amount(line.estimatedAmount()));
        json.writeArrayPropertyStart("allocations");
    }

    private void endLine() {
        if (open != null) {
            json.writeEndArray();
            json.writeEndObject();
            open = null;
        }
    }
}
