package fr.commandecommune.question;

import java.math.BigDecimal;

/** A duration in months, parts of a month allowed. */
final class Months {

    private static final BigDecimal MOST = BigDecimal.valueOf(1200);

    private Months() {}

    static BigDecimal read(Fields fields, String name) {
        var months = fields.decimalBetween(name, BigDecimal.ZERO, MOST);
        if (months.signum() == 0) {
            throw fields.refused(name, "Il faut une durée en mois, supérieure à zéro.");
        }
        return months;
    }
}
