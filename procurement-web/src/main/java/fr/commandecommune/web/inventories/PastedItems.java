package fr.commandecommune.web.inventories;

import fr.commandecommune.need.Article;
import fr.commandecommune.need.TypedFigure;
import fr.commandecommune.web.campaigns.HeldCampaign;
import fr.commandecommune.web.campaigns.Unfit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Items pasted from a spreadsheet: kind, reference, label, article, quantity of one year, separated by tabs or semicolons. */
record PastedItems(HeldCampaign held) {

    private static final int CELLS = 5;
    private static final int LONGEST = 300;

    /**
     * All of them.
     *
     * @param siren whose they are
     * @throws Unfit with a sentence for each line that cannot be taken
     */
    List<Item> of(String siren, String text) throws Unfit {
        var items = new ArrayList<Item>();
        var wrong = new ArrayList<String>();
        var lines = text.lines().toList();
        for (var at = 0; at < lines.size(); at++) {
            var cells = lines.get(at).split("[\t;]", -1);
            if (lines.get(at).isBlank() || (at == 0 && isHeader(cells))) {
                continue;
            }
            try {
                items.add(item(siren, cells));
            } catch (Unfit unfit) {
                wrong.add("Ligne %d : %s".formatted(at + 1, unfit.sentence()));
            }
        }
        if (!wrong.isEmpty()) {
            throw new Unfit(String.join(" ", wrong));
        }
        if (items.isEmpty()) {
            throw new Unfit("Rien à ajouter : coller au moins une ligne.");
        }
        return items;
    }

    private static boolean isHeader(String[] cells) {
        return cells.length == CELLS && cells[0].strip().equalsIgnoreCase("type");
    }

    private Item item(String siren, String[] cells) throws Unfit {
        if (cells.length != CELLS) {
            throw new Unfit("%d cellules au lieu de cinq (type, référence, désignation, article, quantité d'un an)."
                    .formatted(cells.length));
        }
        var kind = cells[0].strip().toLowerCase(Locale.FRANCE);
        var reference = cells[1].strip();
        if (kind.isEmpty() || reference.isEmpty() || kind.length() > LONGEST || reference.length() > LONGEST) {
            throw new Unfit("le type et la référence manquent ou dépassent 300 signes.");
        }
        var label = cells[2].strip();
        if (label.length() > LONGEST) {
            throw new Unfit("la désignation dépasse 300 signes.");
        }
        var article = held.article(cells[3].strip())
                .orElseThrow(
                        () -> new Unfit("« %s » n'est pas une référence du catalogue.".formatted(cells[3].strip())));
        return new Item(0, siren, kind, reference, label, article.code(), quantity(article, cells[4]));
    }

    /** @throws Unfit when it is none, or cannot be bought so */
    static BigDecimal quantity(Article article, String typed) throws Unfit {
        if (TypedFigure.read(typed) instanceof TypedFigure.Known known
                && known.value().signum() >= 0
                && known.value().compareTo(TypedFigure.LIMIT) <= 0) {
            return known.value();
        }
        throw new Unfit("« %s » n'est pas une quantité d'un an de %s (unité : %s)."
                .formatted(typed.strip(), article.code(), article.unit()));
    }
}
