package fr.commandecommune.audit;

import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.json.JsonMapper;

/** {@code synthese.json}: the totals, for programs; the same file gives the same bytes. */
record Synthesis(Head head, Totals totals) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .defaultPrettyPrinter(new DefaultPrettyPrinter(
                            Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")))
            .build();

    void write(OutputStream out) {
        try (var json = JSON.writerWithDefaultPrettyPrinter()
                .without(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .createGenerator(out)) {
            json.writeStartObject();
            json.writeStringProperty("inputHash", head.inputHash());
            json.writeStringProperty("format", head.form().name());
            json.writeStringProperty("rulesVersion", head.rulesVersion());
            json.writeNumberProperty("records", totals.records());
            json.writeNumberProperty("contracts", totals.contracts());
            json.writeNumberProperty("duplicates", totals.duplicates());
            json.writeNumberProperty("concessions", totals.concessions());
            json.writeNumberProperty("anomalies", totals.anomalyCount());
            json.writeObjectPropertyStart("verdicts");
            tally(json, totals.all());
            json.writeEndObject();
            years(json);
            buyers(json);
            json.writeObjectPropertyStart("anomaliesByField");
            totals.anomalies().forEach(json::writeNumberProperty);
            json.writeEndObject();
            json.writeEndObject();
        }
    }

    private void years(JsonGenerator json) {
        json.writeArrayPropertyStart("byYear");
        totals.years().forEach((year, tally) -> {
            json.writeStartObject();
            json.writeNumberProperty("year", year);
            json.writeNumberProperty("contracts", tally.all());
            tally(json, tally);
            json.writeEndObject();
        });
        json.writeEndArray();
    }

    private void buyers(JsonGenerator json) {
        json.writeArrayPropertyStart("byBuyer");
        for (var buyer : totals.buyers()) {
            json.writeStartObject();
            json.writeStringProperty("buyer", buyer.id());
            json.writeStringProperty("name", ResultTable.brief(buyer.name()));
            json.writeNumberProperty("contracts", buyer.tally().all());
            tally(json, buyer.tally());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void tally(JsonGenerator json, Tally tally) {
        for (var verdict : Verdict.values()) {
            json.writeNumberProperty(verdict.name(), tally.of(verdict));
        }
    }
}
