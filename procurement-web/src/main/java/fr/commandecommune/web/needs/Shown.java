package fr.commandecommune.web.needs;

import fr.commandecommune.need.Figures;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Figures as a field shows them, and as they are read back. */
final class Shown {

    private Shown() {}

    /** {@code 1315}, {@code 0,25}: no space and no useless zero, so that it reads back as itself. */
    static String typed(BigDecimal figure) {
        return figure.signum() == 0
                ? "0"
                : figure.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    /** Whether one figure stands for all three. */
    static boolean single(Figures figures) {
        return figures.minimum().compareTo(figures.estimated()) == 0
                && figures.estimated().compareTo(figures.maximum()) == 0;
    }

    static boolean same(@Nullable Figures one, @Nullable Figures other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.minimum().compareTo(other.minimum()) == 0
                && one.estimated().compareTo(other.estimated()) == 0
                && one.maximum().compareTo(other.maximum()) == 0;
    }

    static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.compareTo(other) == 0;
    }
}
