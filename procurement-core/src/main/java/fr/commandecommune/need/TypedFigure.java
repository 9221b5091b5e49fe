package fr.commandecommune.need;

import fr.commandecommune.need.Anomaly.Code;
import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;

/** A figure as a person types it: known, no need at all, or refused. */
public sealed interface TypedFigure {

    /** A figure, with the decimals it was typed with. */
    record Known(BigDecimal value) implements TypedFigure {}

    /** Nothing, {@code néant}, {@code -}, {@code NC}…: no need on this line. */
    record NoNeed() implements TypedFigure {

        /** The only one there need be. */
        public static final NoNeed AT_ALL = new NoNeed();
    }

    /** What was typed is no quantity. */
    record Refused(Code reason) implements TypedFigure {}

    /** The largest quantity that is accepted. */
    BigDecimal LIMIT = new BigDecimal("999999999.999");

    /** Decimals beyond which a quantity is refused. */
    int DECIMALS = 3;

    /**
     * Reads a quantity of a return: {@code 1 234,5}, {@code 1.234,50}, {@code 1234.5}, {@code 1 200 €}. A single dot before
     * exactly three digits may separate thousands or decimals and is refused, unless the digits before it can be no thousands.
     */
    static TypedFigure read(String typed) {
        var text = Spelling.trimmed(typed);
        if (Grammar.isShortWhole(text)) {
            return new Known(BigDecimal.valueOf(Long.parseLong(text)));
        }
        if (text.isEmpty() || Grammar.NO_NEED.contains(text) || Grammar.NO_NEED_WORDS.contains(Spelling.plain(text))) {
            return NoNeed.AT_ALL;
        }
        var negative = text.charAt(0) == '-' || text.charAt(0) == '\u2212';
        var reading = readMagnitude(Grammar.plainSpaces(negative ? Spelling.trimmed(text.substring(1)) : text));
        if (negative && reading instanceof Known known) {
            return known.value().signum() == 0 ? reading : new Refused(Code.NEGATIF);
        }
        return reading;
    }

    /** Judges a figure that a spreadsheet holds as a number. */
    static TypedFigure of(BigDecimal value) {
        if (value.signum() < 0) {
            return new Refused(Code.NEGATIF);
        }
        return bounded(value);
    }

    /** A typed quantity in the article's own unit: there it must keep its decimals, be whole where the article is, and not exceed the limit. */
    static TypedFigure inOwnUnit(BigDecimal typed, Units.Measure measure, Article article) {
        var quantity = measure.convert(typed);
        if (quantity.compareTo(LIMIT) > 0) {
            return new Refused(Code.TROP_GRAND);
        }
        var plain = quantity.signum() == 0 ? BigDecimal.ZERO : quantity.stripTrailingZeros();
        if (plain.scale() > DECIMALS) {
            return new Refused(Code.TROP_DE_DECIMALES);
        }
        if (article.indivisible() && plain.scale() > 0) {
            return new Refused(Code.NON_ENTIER);
        }
        return new Known(plain.scale() < 0 ? plain.setScale(0) : plain);
    }

    private static TypedFigure readMagnitude(String text) {
        var amount = text.endsWith("€") ? text.substring(0, text.length() - 1).strip() : text;
        if (amount.length() > Grammar.LONGEST) {
            return new Refused(Grammar.DIGITS_ONLY.matcher(amount).matches() ? Code.TROP_GRAND : Code.NOMBRE_ILLISIBLE);
        }
        if (Grammar.AMBIGUOUS.matcher(amount).matches()) {
            return new Refused(Code.NOMBRE_AMBIGU);
        }
        for (var form : Grammar.FORMS) {
            var match = form.matcher(amount);
            if (match.matches()) {
                var whole = Grammar.NOT_A_DIGIT.matcher(match.group("whole")).replaceAll("");
                var decimals = match.group("decimals");
                return bounded(new BigDecimal(decimals == null ? whole : whole + "." + decimals));
            }
        }
        return new Refused(Code.NOMBRE_ILLISIBLE);
    }

    private static TypedFigure bounded(BigDecimal value) {
        // The limit is judged after conversion; here only what no conversion can bring back, and what could not be
        // handled.
        if (value.precision() - value.scale() > Grammar.LONGEST) {
            return new Refused(Code.TROP_GRAND);
        }
        if (value.signum() != 0 && value.stripTrailingZeros().scale() > DECIMALS) {
            return new Refused(Code.TROP_DE_DECIMALES);
        }
        return new Known(value);
    }

    /** How figures are typed in France, and what spreadsheets make of them. */
    final class Grammar {
        private static final Set<String> NO_NEED = Set.of("-", "/", "–", "—");
        private static final Set<String> NO_NEED_WORDS = Set.of("neant", "nc", "sans objet");
        private static final int LONGEST = 30;
        private static final Pattern DIGITS_ONLY = Pattern.compile("[0-9 .,]+");
        private static final Pattern NOT_A_DIGIT = Pattern.compile("[^0-9]");
        /** One dot, three digits after it, one to three before it that could be thousands. */
        private static final Pattern AMBIGUOUS = Pattern.compile("[1-9][0-9]{0,2}\\.[0-9]{3}");

        private static final Pattern[] FORMS = {
            Pattern.compile("(?<whole>[0-9]+)(?:[.,](?<decimals>[0-9]+))?"),
            Pattern.compile("(?<whole>[1-9][0-9]{0,2}(?: [0-9]{3})+)(?:[.,](?<decimals>[0-9]+))?"),
            Pattern.compile("(?<whole>[1-9][0-9]{0,2}(?:\\.[0-9]{3})+),(?<decimals>[0-9]+)"),
            Pattern.compile("(?<whole>[1-9][0-9]{0,2}(?:,[0-9]{3})+)\\.(?<decimals>[0-9]+)"),
            Pattern.compile("(?<whole>[1-9][0-9]{0,2}(?:\\.[0-9]{3}){2,})(?<decimals>)?"),
            Pattern.compile("(?<whole>[1-9][0-9]{0,2}(?:,[0-9]{3}){2,})(?<decimals>)?")
        };

        private Grammar() {}

        /** The usual case, told apart without any pattern. */
        private static boolean isShortWhole(String text) {
            if (text.isEmpty() || text.length() > 9) {
                return false;
            }
            for (var i = 0; i < text.length(); i++) {
                if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                    return false;
                }
            }
            return true;
        }

        private static String plainSpaces(String text) {
            var plain = new StringBuilder(text.length());
            for (var i = 0; i < text.length(); i++) {
                plain.append(Spelling.isSpace(text.charAt(i)) ? ' ' : text.charAt(i));
            }
            return plain.toString();
        }
    }
}
