package fr.commandecommune.reasoning;

import static fr.commandecommune.law.French.euros;

import fr.commandecommune.law.Figure;
import java.math.BigDecimal;

/**
 * An amount put beside a figure of the law.
 *
 * @param amount in € HT
 */
public record Comparison(BigDecimal amount, Figure figure) {

    /** How the amount stands to the figure: reaches it, exceeds it, stays below it or does not exceed it. */
    public String relation() {
        if (figure.reachedBy(amount)) {
            return figure.exceeded() ? "dépasse" : "atteint";
        }
        return figure.exceeded() ? "ne dépasse pas" : "est inférieur à";
    }

    /** A sentence that begins with the comparison. */
    public Wording and(String ending) {
        return new Begun(amount, figure, ending);
    }

    /** Amount and figure stand here by themselves: a comparison that nothing else keeps is never made. */
    private record Begun(BigDecimal amount, Figure figure, String ending) implements Wording {

        @Override
        public String text() {
            return new Comparison(amount, figure) + ending;
        }
    }

    /** « 59 999,00 € HT est inférieur à 60 000,00 € HT », or that it reaches, or does not exceed… */
    @Override
    public String toString() {
        return euros(amount) + " " + relation() + " " + euros(figure.number());
    }
}
