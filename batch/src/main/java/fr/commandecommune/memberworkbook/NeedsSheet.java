package fr.commandecommune.memberworkbook;

import fr.commandecommune.need.Article;
import fr.commandecommune.need.Campaign;
import fr.commandecommune.need.DeliveryPoint;
import fr.commandecommune.need.Member;
import fr.commandecommune.need.Units;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.SheetProtectionOption;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** One row an article: what it is, what it was last year, and what is to be answered. */
final class NeedsSheet {

    static final String NAME = "Besoins";

    private static final List<String> HEADERS = List.of(
            "Article",
            "Désignation",
            "Famille",
            "Demandé l’an dernier",
            "Commandé l’an dernier",
            "Unité",
            "Minimum",
            "Quantité pour l’année",
            "Maximum",
            "Point de livraison",
            "Remarque");
    private static final int[] WIDTHS = {13, 56, 18, 12, 12, 14, 12, 13, 12, 16, 36};
    private static final int HEADER_ROW = 5;
    private static final int UNIT = 5;
    private static final int MINIMUM = 6;
    private static final int ESTIMATED = 7;
    private static final int MAXIMUM = 8;
    private static final int POINT = 9;
    private static final int REMARK = 10;
    private static final int FLUSH_EVERY = 500;

    private final Worksheet sheet;
    private final Campaign campaign;
    private final Member member;
    private final Units units;
    private final List<String> points;

    NeedsSheet(Workbook workbook, Campaign campaign, Member member) {
        this.sheet = workbook.newWorksheet(NAME);
        this.campaign = campaign;
        this.member = member;
        this.units = new Units(campaign.conversions());
        this.points = campaign.deliveryPoints().stream()
                .filter(point -> point.siren().equals(member.siren()))
                .map(DeliveryPoint::code)
                .toList();
    }

    void write(Function<Article, List<PreFilled>> known) throws IOException {
        layOut();
        Looks.title(sheet, 0, "Besoins de " + member.name() + " pour " + campaign.year());
        fact(1, "Campagne", campaign.code());
        fact(2, "SIREN", member.siren());
        fact(3, "Consigne", "Écrire dans les cases jaunes ; laisser vide s’il n’y a pas de besoin.");
        for (var i = 0; i < HEADERS.size(); i++) {
            Looks.header(sheet, HEADER_ROW, i, HEADERS.get(i));
        }
        var row = HEADER_ROW + 1;
        for (var article : campaign.articles()) {
            for (var one : known.apply(article)) {
                writeRow(row++, article, one);
                if (row % FLUSH_EVERY == 0) {
                    sheet.flush();
                }
            }
        }
        sheet.finish();
    }

    private void writeRow(int row, Article article, PreFilled known) {
        Looks.text(sheet, row, 0, article.code());
        Looks.text(sheet, row, 1, article.label());
        Looks.text(sheet, row, 2, article.family());
        amount(row, 3, known.asked());
        amount(row, 4, known.ordered());
        unit(row, article);
        var figures = known.figures();
        quantity(row, MINIMUM, article, figures == null ? null : figures.minimum());
        quantity(row, ESTIMATED, article, figures == null ? null : figures.estimated());
        quantity(row, MAXIMUM, article, figures == null ? null : figures.maximum());
        point(row, known.point());
        if (!known.remark().isEmpty()) {
            sheet.value(row, REMARK, Looks.plain(known.remark()));
        }
        Looks.open(sheet, row, REMARK, "@");
    }

    private void amount(int row, int column, @Nullable BigDecimal amount) {
        if (amount == null) {
            Looks.text(sheet, row, column, "");
        } else {
            Looks.quantity(sheet, row, column, amount);
        }
    }

    /** The article's own unit, or one of those that are converted for it. */
    private void unit(int row, Article article) {
        var known = units.known(article);
        sheet.value(row, UNIT, Looks.plain(article.unit()));
        if (known.size() > 1 && known.stream().noneMatch(NeedsSheet::unlistable)) {
            Looks.open(sheet, row, UNIT, "@");
            sheet.range(row, UNIT, row, UNIT)
                    .validateWithListByFormula(list(known))
                    .errorStyle(DataValidationErrorStyle.STOP)
                    .errorTitle("Unité")
                    .error("Choisir une unité de la liste.")
                    .showErrorMessage(true);
        } else {
            Looks.text(sheet, row, UNIT, article.unit());
        }
    }

    private void quantity(int row, int column, Article article, @Nullable BigDecimal figure) {
        if (figure != null) {
            sheet.value(row, column, new BigDecimal(figure.toPlainString()));
        }
        Looks.open(sheet, row, column, "#,##0.###");
        var cell = (char) ('A' + column) + Integer.toString(row + 1);
        // Rules are written as they are: none may hold the sign that opens an XML element.
        var whole = article.indivisible() ? "," + cell + "=INT(" + cell + ")" : "";
        sheet.range(row, column, row, column)
                .validateWithFormula("AND(ISNUMBER(%s),%s>=0,999999999.999>=%s%s)".formatted(cell, cell, cell, whole))
                .allowBlank(true)
                .errorStyle(DataValidationErrorStyle.STOP)
                .errorTitle("Quantité")
                .error(
                        article.indivisible()
                                ? "Écrire un nombre entier, sans unité."
                                : "Écrire un nombre, sans unité, avec trois décimales au plus.")
                .showErrorMessage(true);
    }

    private void point(int row, String point) {
        if (!point.isEmpty()) {
            sheet.value(row, POINT, Looks.plain(point));
        }
        if (points.isEmpty()) {
            Looks.text(sheet, row, POINT, "");
            return;
        }
        Looks.open(sheet, row, POINT, "@");
        if (points.stream().noneMatch(NeedsSheet::unlistable)) {
            sheet.range(row, POINT, row, POINT)
                    .validateWithListByFormula(list(points))
                    .allowBlank(true)
                    .errorStyle(DataValidationErrorStyle.STOP)
                    .errorTitle("Point de livraison")
                    .error("Choisir un point de la liste, ou laisser vide.")
                    .showErrorMessage(true);
        }
    }

    /** A list written in the cell's rule knows no comma and no quotation mark inside a choice; nor is it written as text. */
    private static boolean unlistable(String choice) {
        return choice.chars().anyMatch(sign -> ",\"&<".indexOf(sign) >= 0);
    }

    private static String list(List<String> choices) {
        return "\"" + String.join(",", choices) + "\"";
    }

    private void fact(int row, String name, String value) {
        sheet.value(row, 0, name);
        sheet.value(row, 1, Looks.plain(value));
    }

    private void layOut() {
        for (var i = 0; i < WIDTHS.length; i++) {
            sheet.width(i, WIDTHS[i]);
        }
        sheet.rowHeight(HEADER_ROW, 32);
        sheet.freezePane(2, HEADER_ROW + 1);
        sheet.setAutoFilter(HEADER_ROW, 0, HEADER_ROW, HEADERS.size() - 1);
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(HEADER_ROW, HEADER_ROW);
        // Without a password: it keeps from mistakes, not from will.
        sheet.protect(
                "",
                SheetProtectionOption.SHEET,
                SheetProtectionOption.OBJECTS,
                SheetProtectionOption.SCENARIOS,
                SheetProtectionOption.FORMAT_CELLS,
                SheetProtectionOption.INSERT_COLUMNS,
                SheetProtectionOption.DELETE_COLUMNS,
                SheetProtectionOption.INSERT_ROWS,
                SheetProtectionOption.DELETE_ROWS);
    }
}
