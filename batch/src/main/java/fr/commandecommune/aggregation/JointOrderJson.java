package fr.commandecommune.aggregation;

import fr.commandecommune.need.Figures;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** {@code commande-groupee.json}: the joint order, as the packs and other programs read it. */
record JointOrderJson(Results results, JointOrders jointOrders) implements OutputFile {

    @Override
    public String name() {
        return "commande-groupee.json";
    }

    @Override
    public Format format() {
        return Format.JSON;
    }

    @Override
    public boolean needsJointOrder() {
        return true;
    }

    @Override
    public void write(RunId run, OutputStream out) {
        var head = results.head(run);
        try (var json = Json.generator(out)) {
            json.writeStartObject();
            json.writeStringProperty("campaign", head.campaign());
            json.writeStringProperty("inputHash", head.inputHash());
            json.writeStringProperty("resultHash", head.resultHash());
            json.writeArrayPropertyStart("members");
            for (var member : results.members(run)) {
                json.writeStartObject();
                json.writeStringProperty("siren", member.siren());
                json.writeStringProperty("name", Plain.text(member.name()));
                json.writeStringProperty("status", member.status().name());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayPropertyStart("lots");
            results.lots(run).forEach(lot -> writeLot(json, run, lot));
            json.writeEndArray();
            var value = jointOrders.estimatedValue(run);
            json.writeObjectPropertyStart("estimatedValue");
            json.writeStringProperty("annual", Plain.amount(value.annual()));
            json.writeStringProperty("total", Plain.amount(value.total()));
            json.writeNumberProperty("months", value.months());
            json.writeEndObject();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private void writeLot(JsonGenerator json, RunId run, Results.LotHead lot) {
        json.writeStartObject();
        json.writeStringProperty("lot", lot.lot());
        json.writeStringProperty("title", Plain.text(lot.title()));
        json.writeArrayPropertyStart("lines");
        var open = new ArrayList<Results.Line>();
        results.eachShare(run, lot.lot(), share -> {
            if (open.isEmpty() || !open.getFirst().equals(share.line())) {
                endLine(json, open);
                open.add(share.line());
                startLine(json, share.line());
            }
            writeShare(json, share);
        });
        endLine(json, open);
        json.writeEndArray();
        json.writeStringProperty("estimatedAmount", Plain.amount(lot.estimatedAmount()));
        json.writeStringProperty("maximumAmount", Plain.amount(lot.maximumAmount()));
        json.writeEndObject();
    }

    private static void startLine(JsonGenerator json, Results.Line line) {
        json.writeStartObject();
        json.writeStringProperty("article", line.article());
        json.writeStringProperty("label", Plain.text(line.label()));
        json.writeStringProperty("unit", Plain.text(line.unit()));
        writeFigures(json, line.quantities());
        json.writeStringProperty("unitPrice", line.unitPrice().toPlainString());
        json.writeStringProperty("estimatedAmount", Plain.amount(line.estimatedAmount()));
        json.writeArrayPropertyStart("allocations");
    }

    private static void endLine(JsonGenerator json, List<Results.Line> open) {
        if (!open.isEmpty()) {
            json.writeEndArray();
            json.writeEndObject();
            open.clear();
        }
    }

    private static void writeShare(JsonGenerator json, Results.Share share) {
        json.writeStartObject();
        json.writeStringProperty("siren", share.siren());
        writeFigures(json, share.quantities());
        json.writeStringProperty("source", Plain.text(share.source()));
        if (share.convertedFrom() != null) {
            json.writeStringProperty("convertedFrom", Plain.text(share.convertedFrom()));
        }
        json.writeEndObject();
    }

    static void writeFigures(JsonGenerator json, Figures figures) {
        json.writeStringProperty("minimum", Plain.quantity(figures.minimum()));
        json.writeStringProperty("estimated", Plain.quantity(figures.estimated()));
        json.writeStringProperty("maximum", Plain.quantity(figures.maximum()));
    }
}
