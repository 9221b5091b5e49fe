package fr.commandecommune.web.layout;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes figures, days and sentences as French print does: narrow spaces, decimal comma, spaces inside guillemets. */
@Component("french")
public class French {

    private static final char NARROW = '\u202f';
    private static final char UNBROKEN = '\u00a0';
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRANCE);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/uuuu 'à' H'\u00a0h\u00a0'mm", Locale.FRANCE);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H'\u00a0h\u00a0'mm", Locale.FRANCE);
    private static final Pattern BETWEEN_LETTERS = Pattern.compile("(?<=\\p{L})'(?=\\p{L})");
    private static final Pattern BEFORE_HIGH_SIGN = Pattern.compile("[ \u00a0]([;!?»%])");
    private static final Pattern BEFORE_COLON = Pattern.compile(" :");
    private static final Pattern AFTER_OPENING = Pattern.compile("«[ \u00a0]");
    private static final Pattern BEFORE_UNIT = Pattern.compile("(?<=\\d) (€|HT\\b|mois\\b|jours\\b)");
    private static final BigDecimal KILO = BigDecimal.valueOf(1024);

    /** An amount in euros with its cents: {@code 5 523,00 €}; without one, says so. */
    public String euros(@Nullable BigDecimal amount) {
        return amount == null ? "non estimé" : grouped(amount.setScale(2, RoundingMode.HALF_UP)) + UNBROKEN + "€";
    }

    /** A unit price, with the decimals it was typed with, two at least. */
    public String price(BigDecimal price) {
        return grouped(price.scale() < 2 ? price.setScale(2, RoundingMode.UNNECESSARY) : price) + UNBROKEN + "€";
    }

    /** A quantity without useless zeros: {@code 1 315} or {@code 0,25}. */
    public String quantity(BigDecimal quantity) {
        var plain = quantity.stripTrailingZeros();
        return grouped(plain.scale() < 0 ? plain.setScale(0, RoundingMode.UNNECESSARY) : plain);
    }

    /** A count. */
    public String count(long count) {
        return grouped(BigDecimal.valueOf(count));
    }

    /** A count and its noun: {@code 1 ligne}, {@code 12 lignes}. */
    public String counted(long count, String one, String several) {
        return count(count) + UNBROKEN + (Math.abs(count) < 2 ? one : several);
    }

    /** A day: {@code 15 mars 2027}. */
    public String day(@Nullable LocalDate day) {
        if (day == null) {
            return "";
        }
        return day.getDayOfMonth() == 1 ? "1er" + DAY.format(day).substring(1) : DAY.format(day);
    }

    /** A moment, in Paris: {@code 22/11/2026 à 14 h 32}. */
    public String moment(@Nullable Instant moment) {
        return moment == null ? "" : MOMENT.format(LocalDateTime.ofInstant(moment, PARIS));
    }

    /** The hour of a moment, in Paris: {@code 14 h 32}. */
    public String hour(Instant moment) {
        return HOUR.format(LocalDateTime.ofInstant(moment, PARIS));
    }

    /** The weight of a file, for people: {@code 12 ko}. */
    public String bytes(long bytes) {
        if (bytes < 1024) {
            return counted(bytes, "octet", "octets");
        }
        var kilo = BigDecimal.valueOf(bytes).divide(KILO, 0, RoundingMode.HALF_UP);
        return kilo.compareTo(KILO) < 0
                ? grouped(kilo) + UNBROKEN + "ko"
                : grouped(kilo.divide(KILO, 1, RoundingMode.HALF_UP)) + UNBROKEN + "Mo";
    }

    /** A sentence with the apostrophes and the spaces that French print asks for. */
    public String text(@Nullable String sentence) {
        if (sentence == null) {
            return "";
        }
        var spaced = BETWEEN_LETTERS.matcher(sentence).replaceAll("’");
        spaced = BEFORE_HIGH_SIGN.matcher(spaced).replaceAll(NARROW + "$1");
        spaced = BEFORE_COLON.matcher(spaced).replaceAll(UNBROKEN + ":");
        spaced = AFTER_OPENING.matcher(spaced).replaceAll("«" + NARROW);
        return BEFORE_UNIT.matcher(spaced).replaceAll(UNBROKEN + "$1");
    }

    private static String grouped(BigDecimal number) {
        var plain = number.abs().toPlainString();
        var dot = plain.indexOf('.');
        var whole = dot < 0 ? plain : plain.substring(0, dot);
        var out = new StringBuilder(number.signum() < 0 ? "−" : "");
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                out.append(NARROW);
            }
            out.append(whole.charAt(i));
        }
        return dot < 0
                ? out.toString()
                : out.append(',').append(plain, dot + 1, plain.length()).toString();
    }
}
