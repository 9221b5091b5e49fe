package fr.commandecommune.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fr.commandecommune.document.BarChart;
import fr.commandecommune.document.BarChart.Bar;
import fr.commandecommune.document.Document;
import fr.commandecommune.document.Orientation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.junit.jupiter.api.Test;

class BarChartTest {

    private static final BarChart YEARS = new BarChart(
            "Marchés par année",
            "En 2024, 60 000 marchés cohérents et 20 000 douteux ; en 2025, 40 000 cohérents.",
            List.of("Cohérents", "Douteux"),
            List.of(new Bar("2024", List.of(60_000L, 20_000L)), new Bar("2025", List.of(40_000L, 0L))));

    @Test
    void aChartIsAFigureSaidInWords() throws Exception {
        var pdf = pdf(YEARS);

        VeraPdf.accepts(pdf);
        var figures = PrintedDocument.read(pdf).structure().all("Figure");
        assertThat(figures).hasSize(1);
        assertThat(figures.getFirst().text()).isEqualTo("CohérentsDouteux202480\u202F000202540\u202F000");
        try (var read = Loader.loadPDF(pdf)) {
            assertThat(read.getDocument().getXrefTable().keySet().stream()
                            .map(key -> dictionary(read.getDocument().getObjectFromPool(key)))
                            .filter(found -> "Figure".equals(found.getNameAsString(COSName.S)))
                            .map(found -> found.getString(COSName.ALT)))
                    .containsExactly(YEARS.alternative());
        }
    }

    @Test
    void aBarIsAsLongAsItsNumber() {
        var sheet = new Sheet(Orientation.PORTRAIT);

        new ChartBoxes(Area.of(Orientation.PORTRAIT), Node.root())
                .of(YEARS)
                .getLast()
                .drawing()
                .on(sheet, 0);

        var bars = sheet.marks().stream()
                .filter(Sheet.Mark.Shape.class::isInstance)
                .map(Sheet.Mark.Shape.class::cast)
                .skip(2) // the legend
                .map(Sheet.Mark.Shape::width)
                .toList();
        assertThat(bars).hasSize(3);
        assertThat(bars.get(0) / bars.get(2)).isCloseTo(1.5, within(0.02));
        assertThat(bars.get(0) / bars.get(1)).isCloseTo(3, within(0.05));
    }

    @Test
    void aChartThatCannotBeReadByAllOrDrawnIsRefused() {
        var bar = List.of(new Bar("2024", List.of(1L)));
        assertThatThrownBy(() -> new BarChart("", " ", List.of("Marchés"), bar))
                .hasMessageContaining("sans équivalent textuel");
        assertThatThrownBy(() -> new BarChart("", "Rien.", List.of("Marchés"), List.of()))
                .hasMessageContaining("pas de quoi");
        assertThatThrownBy(() -> new BarChart("", "Un.", List.of("Marchés", "Lots"), bar))
                .hasMessageContaining("2 séries");
        assertThatThrownBy(() -> new Bar("2024", List.of(-1L))).hasMessageContaining("négative");
    }

    private static COSDictionary dictionary(COSObject object) {
        return object.getObject() instanceof COSDictionary found ? found : new COSDictionary();
    }

    private static byte[] pdf(BarChart chart) throws IOException {
        var out = new ByteArrayOutputStream();
        new PdfRenderer()
                .write(
                        Document.titled("Figures", LocalDate.of(2026, 1, 5))
                                .add(chart.toBlock())
                                .build(),
                        out);
        return out.toByteArray();
    }
}
