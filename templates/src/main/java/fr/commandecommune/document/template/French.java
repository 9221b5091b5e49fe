package fr.commandecommune.document.template;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.util.List;
import java.util.Locale;

/** How figures, dates and punctuation are printed in French; spaces that must not break are narrow (U+202F). */
public final class French {

    /** The narrow no-break space of French typography. */
    public static final String NARROW = "\u202F";

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d\u00A0MMMM yyyy", Locale.FRENCH).withDecimalStyle(DecimalStyle.STANDARD);

    private French() {}

    /** An amount to the cent: {@code 1 234,56 €}; half a cent counts as a cent. */
    public static String euros(BigDecimal amount) {
        return grouped(amount.setScale(2, RoundingMode.HALF_UP)) + NARROW + "€";
    }

    /** A unit price, with all the decimals it was given and at least the cents: {@code 0,3150 €}. */
    public static String unitPrice(BigDecimal price) {
        return grouped(price.scale() < 2 ? price.setScale(2) : price) + NARROW + "€";
    }

    /** A figure without trailing zeros: {@code 12 500} or {@code 0,75}. */
    public static String number(BigDecimal value) {
        var shortest = value.stripTrailingZeros();
        return grouped(shortest.scale() < 0 ? shortest.setScale(0) : shortest);
    }

    public static String number(long value) {
        return number(BigDecimal.valueOf(value));
    }

    /** A share: {@code 12,5 %}, from 12.5. */
    public static String percent(BigDecimal value) {
        return number(value) + NARROW + "%";
    }

    /** A day: {@code 15 mars 2027}, {@code 1er avril 2027}. */
    public static String day(LocalDate day) {
        var printed = DAY.format(day);
        return day.getDayOfMonth() == 1 ? "1er" + printed.substring(1) : printed;
    }

    /** A day and an hour, as in French law: {@code 20 avril 2027 à 12 h 00}. */
    public static String moment(LocalDateTime moment) {
        int minute = moment.getMinute();
        return day(moment.toLocalDate()) + " à " + moment.getHour() + NARROW + "h" + NARROW + (minute < 10 ? "0" : "")
                + minute;
    }

    /**
     * The words of a source as a printer would set them: ’ for ', and no line ever starts with ; : ! ? » nor ends with «. Only
     * spaces that are there are replaced, so that an address keeps its colon.
     */
    public static String typeset(String words) {
        return Typesetting.of(words);
    }

    /** Several things in a row: {@code le papier, l’écriture et le classement}. */
    public static String enumeration(List<String> things) {
        return things.size() < 2
                ? String.join("", things)
                : String.join(", ", things.subList(0, things.size() - 1)) + " et " + things.getLast();
    }

    private static String grouped(BigDecimal value) {
        var plain = value.abs().toPlainString();
        int point = plain.indexOf('.');
        var units = new StringBuilder(point < 0 ? plain : plain.substring(0, point));
        for (int at = units.length() - 3; at > 0; at -= 3) {
            units.insert(at, NARROW);
        }
        var sign = value.signum() < 0 ? "−" : "";
        return sign + units + (point < 0 ? "" : "," + plain.substring(point + 1));
    }
}
