package fr.commandecommune.pack;

import static org.assertj.core.api.Assertions.assertThat;

import fr.commandecommune.document.pdf.PrintedDocument;
import fr.commandecommune.document.pdf.VeraPdf;
import fr.commandecommune.document.template.French;
import fr.commandecommune.dossier.DescribedOrder;
import fr.commandecommune.dossier.JointOrderReader;
import fr.commandecommune.need.JointOrder.LotOrder;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchedulesTest {

    private static final String PRICES = "08-bpu-bordereau-des-prix-unitaires-lot-%s.%s";
    private static final String ESTIMATE = "09-dqe-detail-quantitatif-estimatif-lot-%s.%s";

    @TempDir
    static Path folder;

    private static Redon redon;
    private static DescribedOrder order;

    @BeforeAll
    static void make() throws Exception {
        redon = Redon.in(folder);
        redon.draft();
        order = JointOrderReader.read(redon.folder().resolve("commande-groupee.json"));
    }

    @Test
    void quantitiesOfTheEstimateAreThoseOfTheJointOrderInTheWorkbook() throws Exception {
        for (var lot : order.order().lots()) {
            try (var book = book(ESTIMATE.formatted(lot.lot(), "xlsx"))) {
                var sheet = book.getSheetAt(0);
                var read = new LinkedHashMap<String, BigDecimal>();
                for (int row = Workbook.HEADER + 1;
                        row <= Workbook.HEADER + lot.lines().size();
                        row++) {
                    read.put(
                            sheet.getRow(row).getCell(0).getStringCellValue(),
                            BigDecimal.valueOf(sheet.getRow(row).getCell(3).getNumericCellValue()));
                }
                assertThat(read.keySet())
                        .containsExactlyElementsOf(estimates(lot).keySet());
                estimates(lot)
                        .forEach((article, quantity) ->
                                assertThat(read.get(article)).as(article).isEqualByComparingTo(quantity));
            }
        }
    }

    @Test
    void quantitiesOfTheEstimateAreThoseOfTheJointOrderOnPaper() throws Exception {
        for (var lot : order.order().lots()) {
            var printed = PrintedDocument.read(redon.out(ESTIMATE.formatted(lot.lot(), "pdf")));
            var read = new LinkedHashMap<String, String>();
            for (var row : printed.structure().all("TR")) {
                var cells = row.children();
                if (cells.size() == 8 && cells.getFirst().type().equals("TD")) {
                    read.put(
                            cells.getFirst().text().strip(), cells.get(3).text().strip());
                }
            }
            var expected = new LinkedHashMap<String, String>();
            estimates(lot).forEach((article, quantity) -> expected.put(article, French.number(quantity)));
            assertThat(read).isEqualTo(expected);
        }
    }

    @Test
    void tenderersFillInTheirCellsAndNoOthers() throws Exception {
        try (var book = book(ESTIMATE.formatted("1", "xlsx"))) {
            var sheet = book.getSheetAt(0);
            var row = sheet.getRow(Workbook.HEADER + 1);
            assertThat(sheet.getProtect()).isTrue();
            assertThat(row.getCell(3).getCellStyle().getLocked()).as("quantity").isTrue();
            assertThat(row.getCell(4).getCellStyle().getLocked()).as("price").isFalse();
            assertThat(row.getCell(4).getCellType()).isEqualTo(CellType.BLANK);
            assertThat(row.getCell(5).getCellStyle().getLocked()).as("amount").isTrue();
        }
        try (var book = book(PRICES.formatted("1", "xlsx"))) {
            var row = book.getSheetAt(0).getRow(Workbook.HEADER + 1);
            assertThat(row.getCell(1).getStringCellValue())
                    .isEqualTo("Papier A4 80 g blanc certifié, ramette de 500 feuilles");
            assertThat(row.getCell(1).getCellStyle().getLocked()).isTrue();
            for (int open : new int[] {3, 4, 5, 6, 7}) {
                assertThat(row.getCell(open).getCellStyle().getLocked()).isFalse();
            }
            assertThat(book.getSheetAt(0).getDataValidations()).hasSize(4);
        }
    }

    @Test
    void theEstimateAddsUpWhatTheTendererTypes() throws Exception {
        try (var book = book(ESTIMATE.formatted("1", "xlsx"))) {
            var sheet = book.getSheetAt(0);
            int articles = order.lot("1").orElseThrow().lines().size();
            for (int row = Workbook.HEADER + 1; row <= Workbook.HEADER + articles; row++) {
                sheet.getRow(row).getCell(4).setCellValue(2.5);
            }
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();

            var quantities =
                    estimates(order.lot("1").orElseThrow()).values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            var total = sheet.getRow(Workbook.HEADER + articles + 1);
            assertThat(BigDecimal.valueOf(total.getCell(5).getNumericCellValue()))
                    .isEqualByComparingTo(quantities.multiply(new BigDecimal("2.5")));
            assertThat(BigDecimal.valueOf(total.getCell(8).getNumericCellValue()))
                    .isEqualByComparingTo(quantities.multiply(new BigDecimal("3")));
            assertThat(sheet.getRow(Workbook.HEADER + articles + 2).getCell(4).getNumericCellValue())
                    .as("lines without a price")
                    .isZero();
        }
    }

    @Test
    void theWorkbookPrintsAcrossA4WithItsHeadersOnEachPage() throws Exception {
        try (var book = book(PRICES.formatted("2", "xlsx"))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
            assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(Workbook.HEADER);
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
                    .isEqualTo((short) (Workbook.HEADER + 1));
        }
    }

    @Test
    void aDraftSaysSoInTheWorkbookAndOnEachPageItPrints(@TempDir Path other) throws Exception {
        var incomplete = Redon.in(other).with("dossier.yaml", "tenderDeadline: 2027-04-20T12:00\n", "");
        incomplete.draft();

        try (var book = book(incomplete, PRICES.formatted("1", "xlsx"))) {
            assertThat(book.getSheetAt(0).getHeader().getCenter()).isEqualTo("PROJET");
            assertThat(book.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
                    .startsWith("PROJET");
        }
        try (var complete = book(PRICES.formatted("1", "xlsx"))) {
            assertThat(complete.getSheetAt(0).getHeader().getCenter()).isEmpty();
        }
    }

    @Test
    void discountsOnTheCatalogueAreAskedForOnPaperAndInTheWorkbook(@TempDir Path other) throws Exception {
        var discounted = Redon.in(other)
                .with(
                        "dossier.yaml",
                        "    deliveryDays: 10\n",
                        "    deliveryDays: 10\n    catalogueDiscounts: [{family: \"Gants\"}, {family: \"=Bottes\"}]\n");
        discounted.draft();

        var printed = PrintedDocument.read(discounted.out(PRICES.formatted("5", "pdf")));
        VeraPdf.accepts(Files.readAllBytes(discounted.out(PRICES.formatted("5", "pdf"))));
        assertThat(printed.text()).contains("Remises sur catalogue", "Gants", "=Bottes");
        try (var book = book(discounted, PRICES.formatted("5", "xlsx"))) {
            var sheet = book.getSheetAt(0);
            var family = sheet.getRow(sheet.getLastRowNum());
            assertThat(family.getCell(1).getStringCellValue()).isEqualTo("=Bottes");
            assertThat(family.getCell(1).getCellType()).isEqualTo(CellType.STRING);
            assertThat(family.getCell(4).getCellStyle().getLocked()).isFalse();
            assertThat(family.getCell(3).getCellStyle().getLocked()).isTrue();
        }
    }

    private static XSSFWorkbook book(String name) throws IOException {
        return book(redon, name);
    }

    private static XSSFWorkbook book(Redon redon, String name) throws IOException {
        try (var in = Files.newInputStream(redon.out(name))) {
            return new XSSFWorkbook(in);
        }
    }

    private static Map<String, BigDecimal> estimates(LotOrder lot) {
        var estimates = new LinkedHashMap<String, BigDecimal>();
        lot.lines()
                .forEach(line -> estimates.put(line.article(), line.quantities().estimated()));
        return estimates;
    }
}
