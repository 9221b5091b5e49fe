package fr.commandecommune.law;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/** How amounts, figures and days are written in a French sentence. */
public final class French {

    private static final char THIN_SPACE = '\u202f';
    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final int DIGITS_OF_A_GROUP = 3;
    private static final int CENTS = 2;
    private static final List<String> MONTHS = List.of(
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre");

    private French() {}

    /** A sentence as French prints it: no line may break before a high sign, nor inside its quotation marks. */
    public static String typeset(String sentence) {
        StringBuilder typeset = null;
        for (int i = 0; i < sentence.length(); i++) {
            char sign = sentence.charAt(i);
            int space = sign == '«' ? i + 1 : i - 1;
            char tied = tied(sign);
            if (tied != ' ' && space >= 0 && space < sentence.length() && sentence.charAt(space) == ' ') {
                typeset = typeset == null ? new StringBuilder(sentence) : typeset;
                typeset.setCharAt(space, tied);
            }
        }
        return typeset == null ? sentence : typeset.toString();
    }

    /** The space that ties the sign to the word beside it. */
    private static char tied(char sign) {
        return switch (sign) {
            case ';', '?', '!' -> THIN_SPACE;
            case ':', '%', '»', '«' -> NO_BREAK_SPACE;
            default -> ' ';
        };
    }

    /** {@code 216 000,00 € HT}; more decimals are shown where there are more. */
    public static String euros(BigDecimal amount) {
        return money(amount) + NO_BREAK_SPACE + "HT";
    }

    /** {@code 259 200,00 € TTC}. */
    public static String eurosInclTax(BigDecimal amount) {
        return money(amount) + NO_BREAK_SPACE + "TTC";
    }

    /** {@code 60 000 000,00 €}, where tax is no question. */
    public static String money(BigDecimal amount) {
        var exact = amount.scale() > CENTS ? amount.stripTrailingZeros() : amount;
        return number(exact.scale() < CENTS ? exact.setScale(CENTS, RoundingMode.UNNECESSARY) : exact)
                + NO_BREAK_SPACE
                + "€";
    }

    /** {@code 1 234,5}: a decimal comma, thousands parted by thin spaces, the decimals as they are. */
    public static String number(BigDecimal number) {
        var plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        int whole = point < 0 ? plain.length() : point;
        var written = new StringBuilder(2 * plain.length());
        if (number.signum() < 0) {
            written.append('−');
        }
        for (int i = 0; i < whole; i++) {
            if (i > 0 && (whole - i) % DIGITS_OF_A_GROUP == 0) {
                written.append(THIN_SPACE);
            }
            written.append(plain.charAt(i));
        }
        return point < 0
                ? written.toString()
                : written.append(',').append(plain, point + 1, plain.length()).toString();
    }

    /** {@code 1er avril 2026}. */
    public static String day(LocalDate day) {
        return (day.getDayOfMonth() == 1 ? "1er" : Integer.toString(day.getDayOfMonth()))
                + NO_BREAK_SPACE
                + MONTHS.get(day.getMonthValue() - 1)
                + NO_BREAK_SPACE
                + day.getYear();
    }
}
