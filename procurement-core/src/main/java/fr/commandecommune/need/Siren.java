package fr.commandecommune.need;

/** The number by which the State knows a legal person: nine digits, the last of which is a key. */
public final class Siren {

    private static final int LENGTH = 9;

    private Siren() {}

    /** Whether these are nine digits with the right key (Luhn). */
    public static boolean isValid(String digits) {
        if (digits.length() != LENGTH) {
            return false;
        }
        var sum = 0;
        for (var i = 0; i < LENGTH; i++) {
            var digit = digits.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return false;
            }
            var weighed = i % 2 == 1 ? digit * 2 : digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum % 10 == 0;
    }

    /** A number as typed without its spaces, and without the {@code .0} that a spreadsheet may have added. */
    public static String digits(String typed) {
        var digits = new StringBuilder(typed.length());
        for (var i = 0; i < typed.length(); i++) {
            if (!Spelling.isSpace(typed.charAt(i))) {
                digits.append(typed.charAt(i));
            }
        }
        var end = digits.length();
        if (end > 2
                && digits.charAt(end - 1) == '0'
                && (digits.charAt(end - 2) == '.' || digits.charAt(end - 2) == ',')) {
            digits.setLength(end - 2);
        }
        return digits.toString();
    }
}
