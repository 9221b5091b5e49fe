package fr.commandecommune.need;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Minimum, estimated and maximum quantities of one year, in the article's own unit, at most three decimals. */
public record Figures(BigDecimal minimum, BigDecimal estimated, BigDecimal maximum) {

    public static final Figures ZERO = new Figures(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    /** Which of the three. */
    public enum Part {
        MINIMUM,
        ESTIMATED,
        MAXIMUM
    }

    /** One figure that stands for all three. */
    public static Figures of(BigDecimal single) {
        return new Figures(single, single, single);
    }

    /**
     * The three figures of a line on which some are left empty: with an estimate, no minimum is 0 and no maximum is the
     * estimate; without an estimate, the maximum is the estimate; a minimum alone stands for all three. At least one is typed.
     */
    public static Figures completed(
            @Nullable BigDecimal minimum, @Nullable BigDecimal estimated, @Nullable BigDecimal maximum) {
        var least = minimum == null ? BigDecimal.ZERO : minimum;
        if (estimated != null) {
            return new Figures(least, estimated, maximum == null ? estimated : maximum);
        }
        if (maximum != null) {
            return new Figures(least, maximum, maximum);
        }
        if (minimum != null) {
            return of(minimum);
        }
        throw new IllegalArgumentException("a line without any figure is no need");
    }

    /** The figure that breaks minimum ≤ estimated ≤ maximum, if one does: the minimum is compared first. */
    public @Nullable Part misplaced() {
        if (minimum.compareTo(estimated) > 0) {
            return Part.MINIMUM;
        }
        return estimated.compareTo(maximum) > 0 ? Part.ESTIMATED : null;
    }

    public Figures plus(Figures other) {
        return new Figures(minimum.add(other.minimum), estimated.add(other.estimated), maximum.add(other.maximum));
    }
}
