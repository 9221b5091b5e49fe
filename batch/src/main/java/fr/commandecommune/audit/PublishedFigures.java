package fr.commandecommune.audit;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Amounts and days as publishers write them; nothing is guessed. */
final class PublishedFigures {

    /** From here on, no contract was ever signed: publishers write it where they have no amount. */
    private static final BigDecimal BEYOND_BELIEF = new BigDecimal("99000000000");

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;
    private static final Pattern SPACES = Pattern.compile("[\\s\u00A0\u202F]");
    private static final Pattern UNIT = Pattern.compile("(?:€|EUR|euros)$");
    private static final Pattern AMOUNT = Pattern.compile("[+-]?\\d{1,30}(?:[.,]\\d{1,30})?(?:[eE][+-]?\\d{1,2})?");
    private static final Pattern AMBIGUOUS = Pattern.compile("[+-]?\\d{1,3},\\d{3}");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[T ].*|Z|[+-]\\d{2}:\\d{2})?");
    private static final Pattern FRENCH = Pattern.compile("(\\d{2})/(\\d{2})/(\\d{4})(?:[T ].*)?");

    private PublishedFigures() {}

    /** Euros; zero is an amount, which the verdict doubts. */
    static BigDecimal amount(String said) throws UnreadableField {
        var plain = UNIT.matcher(SPACES.matcher(said).replaceAll("")).replaceFirst("");
        if (!AMOUNT.matcher(plain).matches()) {
            throw wrongAmount(said, "Il faut le montant initial hors taxes en euros, en chiffres : 12345.67.");
        }
        if (AMBIGUOUS.matcher(plain).matches()) {
            throw wrongAmount(
                    said, "Mille ou un et des millièmes ? Écrivez le montant avec un point décimal : 12345.67.");
        }
        var amount = new BigDecimal(plain.replace(',', '.'));
        if (amount.signum() < 0) {
            throw wrongAmount(said, "Un montant initial n’est pas négatif ; il faut le montant hors taxes en euros.");
        }
        if (amount.compareTo(BEYOND_BELIEF) >= 0) {
            throw wrongAmount(said, "Ce montant n’est pas croyable ; il faut le montant initial hors taxes en euros.");
        }
        return cents(amount);
    }

    /** At least two decimals, and all those that were published. */
    private static BigDecimal cents(BigDecimal amount) {
        var shortest = amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
        return shortest.scale() < 2 ? shortest.setScale(2) : shortest;
    }

    /** The day, whatever the hour and the time zone written after it. */
    static LocalDate date(String said) throws UnreadableField {
        var iso = ISO.matcher(said);
        var french = FRENCH.matcher(said);
        try {
            if (iso.matches()) {
                return day(said, iso.group(1), iso.group(2), iso.group(3));
            }
            if (french.matches()) {
                return day(said, french.group(3), french.group(2), french.group(1));
            }
        } catch (DateTimeException absent) {
            throw wrongDate(
                    said, "Ce jour n’existe pas ; il faut la date de notification, année-mois-jour : 2024-05-15.");
        }
        throw wrongDate(said, "Il faut la date de notification, année-mois-jour : 2024-05-15.");
    }

    private static LocalDate day(String said, String year, String month, String day) throws UnreadableField {
        var date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
            throw wrongDate(
                    said,
                    "Cette année n’est pas croyable ; il faut la date de notification, année-mois-jour : 2024-05-15.");
        }
        return date;
    }

    private static UnreadableField wrongAmount(String said, String sentence) {
        return new UnreadableField(Field.AMOUNT.label(), said, sentence);
    }

    private static UnreadableField wrongDate(String said, String sentence) {
        return new UnreadableField(Field.DATE.label(), said, sentence);
    }
}
