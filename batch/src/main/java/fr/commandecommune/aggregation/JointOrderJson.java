package fr.commandecommune.aggregation;

import fr.commandecommune.need.Figures;
import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;

/** {@code commande-groupee.json}: the joint order, as the packs and other programs read it. */
record JointOrderJson(Results results, JointOrders jointOrders, SortedShares shares) implements OutputFile {

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
            new JointOrderLots(json, results, shares, run).write();
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

    static void writeFigures(JsonGenerator json, Figures figures) {
        json.writeStringProperty("minimum", Plain.quantity(figures.minimum()));
        json.writeStringProperty("estimated", Plain.quantity(figures.estimated()));
        json.writeStringProperty("maximum", Plain.quantity(figures.maximum()));
    }
}
