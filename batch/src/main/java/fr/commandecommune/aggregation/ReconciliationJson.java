package fr.commandecommune.aggregation;

import fr.commandecommune.aggregation.AggregationRun.LineTotals;
import fr.commandecommune.intake.LeftOutRequest;
import java.io.OutputStream;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** {@code rapprochement.json}: the proof that nothing was lost, for programs. */
record ReconciliationJson(Results results, Runs runs) implements OutputFile {

    static final String NAME = "rapprochement.json";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Format format() {
        return Format.JSON;
    }

    @Override
    public boolean needsJointOrder() {
        return false;
    }

    @Override
    public void write(RunId run, OutputStream out) {
        var head = results.head(run);
        var files = results.files(run);
        var jointOrder = results.makesJointOrder(run);
        try (var json = Json.generator(out)) {
            json.writeStartObject();
            json.writeStringProperty("campaign", head.campaign());
            json.writeStringProperty("inputHash", head.inputHash());
            json.writeStringProperty("resultHash", head.resultHash());
            json.writeBooleanProperty("jointOrder", jointOrder);
            json.writeBooleanProperty("acceptPartial", head.acceptPartial());
            writeCounts(
                    json, files.stream().map(JointOrders.FileCount::lines).reduce(LineTotals.NONE, LineTotals::plus));
            json.writeArrayPropertyStart("files");
            for (var file : files) {
                json.writeStartObject();
                json.writeStringProperty("file", Plain.text(file.file()));
                writeCounts(json, file.lines());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayPropertyStart("articles");
            if (jointOrder) {
                results.eachArticle(run, sums -> writeArticle(json, sums));
            }
            json.writeEndArray();
            writeLeftOut(json, LeftOutRequest.of(runs.request(run).campaignFolder()));
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void writeCounts(JsonGenerator json, LineTotals lines) {
        json.writeNumberProperty("linesRead", lines.read());
        json.writeNumberProperty("linesAccepted", lines.accepted());
        json.writeNumberProperty("linesRefused", lines.refused());
        json.writeNumberProperty("duplicates", lines.duplicates());
        json.writeNumberProperty("noNeed", lines.noNeed());
    }

    private static void writeLeftOut(JsonGenerator json, List<LeftOutRequest> requests) {
        if (requests.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart("requestsLeftOut");
        for (var request : requests) {
            json.writeStartObject();
            json.writeStringProperty("siren", request.siren());
            json.writeStringProperty("words", Plain.text(request.words()));
            json.writeStringProperty("quantity", request.quantity());
            json.writeStringProperty("unit", Plain.text(request.unit()));
            json.writeStringProperty("state", Plain.text(request.state()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeArticle(JsonGenerator json, Results.ArticleSums sums) {
        json.writeStartObject();
        json.writeStringProperty("article", sums.article());
        json.writeObjectPropertyStart("sumOfReturns");
        JointOrderJson.writeFigures(json, sums.ofReturns());
        json.writeEndObject();
        json.writeObjectPropertyStart("sumOfJointOrder");
        JointOrderJson.writeFigures(json, sums.ofJointOrder());
        json.writeEndObject();
        json.writeEndObject();
    }
}
