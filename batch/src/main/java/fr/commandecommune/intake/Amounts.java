package fr.commandecommune.intake;

import fr.commandecommune.need.Anomaly.Code;
import fr.commandecommune.need.Article;
import fr.commandecommune.need.TypedFigure;
import fr.commandecommune.need.Units;
import java.math.BigDecimal;

/** The figures of cells, and the sentences for those that are none. */
final class Amounts {

    private Amounts() {}

    static TypedFigure read(Cell cell) {
        return switch (cell.kind()) {
            case EMPTY -> TypedFigure.NoNeed.AT_ALL;
            case TEXT -> TypedFigure.read(cell.text());
            case NUMBER -> TypedFigure.of(new BigDecimal(cell.text()));
            case DATE, BOOLEAN, ERROR, UNCALCULATED -> new TypedFigure.Refused(Code.NOMBRE_ILLISIBLE);
        };
    }

    /** A known figure in the article's own unit, any other as it is. */
    static TypedFigure inOwnUnit(TypedFigure typed, Units.Measure measure, Article article) {
        return typed instanceof TypedFigure.Known known
                ? TypedFigure.inOwnUnit(known.value(), measure, article)
                : typed;
    }

    /** A value as the person sees it: decimals after a comma. */
    static String shown(Cell cell) {
        return cell.kind() == Cell.Kind.NUMBER ? cell.text().replace('.', ',') : cell.text();
    }

    /** Why a figure is refused, and what to write instead. */
    static String sentence(Code reason, Cell cell, Article article, Units.Measure measure) {
        var typed = French.quoted(shown(cell));
        var converted = measure.converted() == null ? "" : ", une fois converti (" + measure.converted() + "),";
        return switch (reason) {
            case NOMBRE_AMBIGU ->
                typed + " se lit de deux façons. Écrivez " + cell.text().replace(".", "") + " (milliers), ou "
                        + cell.text().replace('.', ',') + " (décimales).";
            case NEGATIF -> typed + " est négatif. Écrivez une quantité positive, ou 0.";
            case TROP_DE_DECIMALES -> typed + converted + " a plus de trois décimales. Arrondissez-le.";
            case TROP_GRAND -> typed + converted + " dépasse 999 999 999,999. Vérifiez la quantité et son unité.";
            case NON_ENTIER ->
                typed + converted + " n’est pas un nombre entier de " + article.unit() + ", et " + article.code()
                        + " ne se divise pas. Écrivez un nombre entier.";
            default -> illegible(cell, typed);
        };
    }

    private static String illegible(Cell cell, String typed) {
        return switch (cell.kind()) {
            case DATE ->
                typed + " est une date, pas une quantité. Remettez la cellule au format nombre et écrivez la quantité.";
            case BOOLEAN -> typed + " est une valeur logique, pas une quantité. Écrivez la quantité en chiffres.";
            case ERROR -> typed + " est une erreur de calcul. Corrigez la formule, ou écrivez la quantité en chiffres.";
            case UNCALCULATED ->
                typed + " est une formule dont le résultat n’est pas enregistré. Ouvrez le classeur, enregistrez-le,"
                        + " ou écrivez la quantité en chiffres.";
            default ->
                typed + " n’est pas un nombre. Écrivez la quantité en chiffres seulement, par exemple 40, ou laissez la"
                        + " cellule vide s’il n’y a pas de besoin.";
        };
    }
}
