package fr.commandecommune.intake;

import java.math.BigDecimal;
import java.util.List;

/** The turns of phrase that the messages share. */
final class French {

    private static final int LONGEST = 200;

    private French() {}

    /** What was read, between quotation marks; cut when it is very long. */
    static String quoted(String typed) {
        var shown = typed.length() > LONGEST ? typed.substring(0, LONGEST) + "…" : typed;
        return "«\u00A0" + shown.replaceAll("\\s+", " ") + "\u00A0»";
    }

    static String quantity(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    /** {@code a}, {@code a ou b}, {@code a, b ou c}. */
    static String either(List<String> choices) {
        if (choices.size() < 2) {
            return String.join("", choices);
        }
        return String.join(", ", choices.subList(0, choices.size() - 1)) + " ou " + choices.getLast();
    }
}
