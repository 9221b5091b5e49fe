package fr.commandecommune.web.requests;

import fr.commandecommune.need.TypedFigure;
import fr.commandecommune.web.campaigns.Unfit;
import java.math.BigDecimal;

/** A request as a person types it. */
record RequestForm(String words, String quantity, String unit, String reason) {

    private static final int LONGEST = 300;

    RequestForm {
        words = words.strip();
        quantity = quantity.strip();
        unit = unit.strip();
        reason = reason.strip();
    }

    static final RequestForm EMPTY = new RequestForm("", "", "", "");

    /**
     * The quantity of one year.
     *
     * @throws Unfit with the sentence for the first thing that is missing or wrong
     */
    BigDecimal checked() throws Unfit {
        if (words.isEmpty() || words.length() > LONGEST) {
            throw new Unfit("Dire quel article, en 300 signes au plus, par exemple « agrafeuse 24/6 ».");
        }
        if (unit.isEmpty() || unit.length() > LONGEST) {
            throw new Unfit("Dire en quelle unité, par exemple « pièce » ou « boîte de 100 ».");
        }
        if (TypedFigure.read(quantity) instanceof TypedFigure.Known known
                && known.value().signum() > 0
                && known.value().compareTo(TypedFigure.LIMIT) <= 0) {
            return known.value();
        }
        throw new Unfit(
                "« %s » n'est pas une quantité d'un an : l'écrire en chiffres, par exemple 40.".formatted(quantity));
    }
}
