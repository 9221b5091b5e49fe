package fr.commandecommune.intake;

import fr.commandecommune.need.Siren;
import fr.commandecommune.need.Spelling;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** One entry of a file of the campaign; what it holds wrong is said, and a placeholder stands for it until the folder is refused. */
final class CampaignEntry {

    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,12}(?:[.,][0-9]{1,9})?");
    private static final Pattern GROUPED = Pattern.compile("[1-9][0-9]{0,2}(?: [0-9]{3})+(?:[.,][0-9]{1,9})?");
    private static final Pattern ISO_DAY = Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})");
    private static final Pattern FRENCH_DAY = Pattern.compile("([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})");

    private final CampaignTable table;
    private final Row row;

    CampaignEntry(CampaignTable table, Row row) {
        this.table = table;
        this.row = row;
    }

    void fault(String column, String message) {
        table.fault(row.number(), column, typed(column), message);
    }

    /** What is typed in a column, empty when the file has no such column. */
    String typed(String column) {
        return row.text(table.column(column));
    }

    String required(String column) {
        var text = typed(column);
        if (text.isEmpty()) {
            fault(column, "la cellule est vide ; écrivez une valeur.");
        }
        return text;
    }

    String siren(String column) {
        var digits = digits(column);
        if (!Siren.isValid(digits)) {
            fault(
                    column,
                    "« " + typed(column) + " » n’est pas un numéro SIREN : écrivez les neuf chiffres, dont le"
                            + " dernier est une clé de contrôle.");
        }
        return digits;
    }

    /** The text without any space, and without the decimals that a spreadsheet adds to a number. */
    String digits(String column) {
        return Siren.digits(typed(column));
    }

    int whole(String column, int least, int most) {
        var text = typed(column);
        if (text.matches("[0-9]{1,9}")) {
            var value = Integer.parseInt(text);
            if (value >= least && value <= most) {
                return value;
            }
        }
        fault(column, "« " + text + " » : écrivez un nombre entier de " + least + " à " + most + ", sans espace.");
        return least;
    }

    /** A decimal number that is not negative, with the decimals it was typed with; a point here always separates decimals. */
    BigDecimal decimal(String column) {
        var text = spaced(typed(column).replace("€", "").replace("%", ""));
        if (DECIMAL.matcher(text).matches() || GROUPED.matcher(text).matches()) {
            return new BigDecimal(text.replace(" ", "").replace(',', '.'));
        }
        fault(
                column,
                text.startsWith("-")
                        ? "« " + typed(column) + " » est négatif ; écrivez un nombre positif ou nul."
                        : "« " + typed(column) + " » n’est pas un nombre ; écrivez par exemple 4.20.");
        return BigDecimal.ZERO;
    }

    LocalDate day(String column) {
        var iso = ISO_DAY.matcher(typed(column));
        var french = FRENCH_DAY.matcher(typed(column));
        try {
            if (iso.matches()) {
                return day(iso.group(1), iso.group(2), iso.group(3));
            }
            if (french.matches()) {
                return day(french.group(3), french.group(2), french.group(1));
            }
        } catch (DateTimeException e) {
            fault(column, "« " + typed(column) + " » n’existe pas au calendrier ; corrigez cette date.");
            return LocalDate.EPOCH;
        }
        fault(column, "« " + typed(column) + " » n’est pas une date ; écrivez par exemple 2027-03-15.");
        return LocalDate.EPOCH;
    }

    boolean yes(String column) {
        return switch (Spelling.plain(typed(column))) {
            case "oui", "o", "vrai", "true", "1" -> true;
            case "non", "n", "faux", "false", "0" -> false;
            default -> {
                fault(column, "« " + typed(column) + " » : écrivez « oui » ou « non ».");
                yield false;
            }
        };
    }

    private static LocalDate day(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    private static String spaced(String text) {
        var spaced = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            spaced.append(Spelling.isSpace(text.charAt(i)) ? ' ' : text.charAt(i));
        }
        return spaced.toString().strip();
    }
}
