package fr.commandecommune.question;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the numbers of a question: amounts, rates and counts, exactly and within reason. */
final class Numbers {

    private static final String AMOUNT = "un montant en euros, par exemple \"1250.00\"";
    private static final String SIGNED_AMOUNT = "un montant en euros, par exemple \"1250.00\" ou \"-300.00\"";
    private static final String AMOUNTS = "une liste de montants";
    private static final String PERCENTAGE = "un pourcentage entre 0 et 100, par exemple \"20\"";
    private static final String ABOVE_ZERO = "un montant supérieur à zéro";
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private Numbers() {}

    /** An amount in euros, never negative; null where there is none. */
    static @Nullable BigDecimal amount(Field field) {
        return decimal(field, AMOUNT);
    }

    static BigDecimal requiredAmount(Field field) {
        return requiredDecimal(field, AMOUNT);
    }

    static BigDecimal amountAboveZero(Field field) {
        return aboveZero(field, requiredAmount(field));
    }

    /** An amount that may be negative. */
    static BigDecimal signedAmount(Field field) {
        var amount = Decimals.read(valueOf(field.required(SIGNED_AMOUNT)));
        if (amount == null) {
            throw field.unlike(SIGNED_AMOUNT);
        }
        return amount;
    }

    /** Amounts that may be negative; the list has to be there, be it empty. */
    static List<BigDecimal> signedAmounts(Field field) {
        var amounts = new ArrayList<BigDecimal>();
        for (var item :
                field.required("une liste de montants, vide s’il n’y en a pas").items(AMOUNTS)) {
            if (!item.isGiven()) {
                throw item.unlike(SIGNED_AMOUNT);
            }
            amounts.add(signedAmount(item));
        }
        return amounts;
    }

    /** Amounts above zero, at least one. */
    static List<BigDecimal> amountsAboveZero(Field field) {
        var amounts = signedAmounts(field);
        if (amounts.isEmpty()) {
            throw field.refused("Il en faut au moins un.");
        }
        var items = field.items(AMOUNTS);
        for (int i = 0; i < amounts.size(); i++) {
            aboveZero(items.get(i), amounts.get(i));
        }
        return amounts;
    }

    /** A decimal from one bound to the other, both allowed. */
    static BigDecimal between(Field field, BigDecimal least, BigDecimal most) {
        var wanted = "un nombre entre " + least.toPlainString() + " et " + most.toPlainString();
        var decimal = requiredDecimal(field, wanted);
        if (decimal.compareTo(least) < 0 || decimal.compareTo(most) > 0) {
            throw field.unlike(wanted);
        }
        return decimal;
    }

    static @Nullable BigDecimal percentage(Field field) {
        var rate = decimal(field, PERCENTAGE);
        if (rate != null && rate.compareTo(WHOLE) > 0) {
            throw field.unlike(PERCENTAGE);
        }
        return rate;
    }

    /** A whole number from one bound to the other, both allowed; null where there is none. */
    static @Nullable Integer count(Field field, int least, int most) {
        return field.isGiven() ? (Integer) requiredCount(field, least, most) : null;
    }

    static int requiredCount(Field field, int least, int most) {
        if (field.value() instanceof BigDecimal number && isWhole(number)) {
            boolean within =
                    number.compareTo(BigDecimal.valueOf(least)) >= 0 && number.compareTo(BigDecimal.valueOf(most)) <= 0;
            if (within) {
                return number.intValueExact();
            }
        }
        var wanted = "un nombre entier entre " + least + " et " + most;
        throw field.required(wanted).unlike(wanted);
    }

    private static boolean isWhole(BigDecimal number) {
        return Decimals.isShort(number) && number.stripTrailingZeros().scale() <= 0;
    }

    private static BigDecimal aboveZero(Field field, BigDecimal amount) {
        if (amount.signum() <= 0) {
            throw field.unlike(ABOVE_ZERO);
        }
        return amount;
    }

    private static @Nullable BigDecimal decimal(Field field, String wanted) {
        return field.isGiven() ? requiredDecimal(field, wanted) : null;
    }

    private static BigDecimal requiredDecimal(Field field, String wanted) {
        var value = valueOf(field.required(wanted));
        var decimal = Decimals.read(value);
        if (decimal == null) {
            throw Decimals.isOutsized(value) ? field.refused(Decimals.OUTSIZED) : field.unlike(wanted);
        }
        if (decimal.signum() < 0) {
            throw field.refused("Une valeur négative n’est pas admise ; il faut " + wanted + ".");
        }
        return decimal;
    }

    private static Object valueOf(Field field) {
        var value = field.value();
        if (value == null) {
            throw new IllegalStateException(field.path() + " was required");
        }
        return value;
    }
}
