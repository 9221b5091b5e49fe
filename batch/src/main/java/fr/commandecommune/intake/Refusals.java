package fr.commandecommune.intake;

import fr.commandecommune.need.Article;
import fr.commandecommune.need.DeliveryPoint;
import fr.commandecommune.need.Figures;
import fr.commandecommune.need.Figures.Part;
import fr.commandecommune.need.Member;
import fr.commandecommune.need.Units;

/** The sentences for lines that are refused: what was read, and what to write instead. */
final class Refusals {

    private static final int UNITS_SHOWN = 6;

    private Refusals() {}

    static String article(String typed, Knowledge known) {
        if (typed.isEmpty()) {
            return "la référence de l’article manque. Écrivez celle d’un article du catalogue.";
        }
        var close = known.catalogue().close(typed);
        return French.quoted(typed) + " n’est pas une référence du catalogue. "
                + (close.isEmpty()
                        ? "Écrivez la référence d’un article du catalogue."
                        : "Écrivez la référence d’un article du catalogue, peut-être " + French.either(close) + ".");
    }

    static String unit(String typed, Article article, Knowledge known) {
        var units = known.units().known(article);
        return "l’unité " + French.quoted(typed) + " n’est pas prévue pour " + article.code()
                + ". Écrivez la quantité en " + French.either(units.subList(0, Math.min(units.size(), UNITS_SHOWN)))
                + ".";
    }

    static String point(String typed, Member member, Knowledge known) {
        var codes = known.points(member).stream().map(DeliveryPoint::code).toList();
        return French.quoted(typed) + " n’est pas un point de livraison déclaré pour " + member.name() + ". "
                + (codes.isEmpty()
                        ? "Ce membre n’en a aucun : laissez la cellule vide."
                        : "Écrivez " + French.either(codes) + ", ou laissez la cellule vide.");
    }

    static String order(Part misplaced, Figures figures, Units.Measure measure) {
        var converted = measure.converted() == null ? "" : ", une fois converti (" + measure.converted() + "),";
        var sentence = misplaced == Part.MINIMUM
                ? "le minimum (" + French.quantity(figures.minimum()) + ")" + converted
                        + " est plus grand que la quantité estimée (" + French.quantity(figures.estimated()) + ")."
                : "la quantité estimée (" + French.quantity(figures.estimated()) + ")" + converted
                        + " est plus grande que le maximum (" + French.quantity(figures.maximum()) + ").";
        return sentence + " Écrivez un minimum, une estimation et un maximum qui vont en croissant.";
    }

    static String nilBesideFigure(String typed) {
        return "la ligne dit « néant » et demande " + French.quoted(typed)
                + ". Effacez la quantité, ou remplacez « néant » par la référence de l’article.";
    }

    static String columnWithoutMember(String header, String reason) {
        return "cette quantité est dans une colonne " + (header.isEmpty() ? "sans en-tête" : "« " + header + " »")
                + " qui ne désigne pas un membre du groupement. " + reason;
    }
}
