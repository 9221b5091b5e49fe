package fr.commandecommune.intake;

import fr.commandecommune.need.Anomaly.Code;
import fr.commandecommune.need.Article;
import fr.commandecommune.need.Campaign;
import fr.commandecommune.need.Figures;
import fr.commandecommune.need.Figures.Part;
import fr.commandecommune.need.TypedFigure;
import fr.commandecommune.need.Units;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads what a person types for one article, figure by figure. */
public final class TypedNeeds {

    /** One figure standing alone among words; a range, a fraction or a code is none. */
    private static final Pattern FIGURE =
            Pattern.compile("(?<![\\p{L}\\p{N}.,/–−-])[0-9](?:[0-9.,\\p{Zs}]*[0-9])?(?![\\p{L}\\p{N}/–−-])");

    private final Units units;

    /** For the articles and the declared conversions of a campaign. */
    public TypedNeeds(Campaign campaign) {
        this.units = new Units(campaign.conversions());
    }

    /** The line: an estimate alone stands for all three figures; beside another figure, those left empty are completed. */
    public TypedNeed read(Article article, String minimum, String estimated, String maximum) {
        var cells = new EnumMap<Part, Cell>(Part.class);
        cells.put(Part.MINIMUM, Cell.text(minimum));
        cells.put(Part.ESTIMATED, Cell.text(estimated));
        cells.put(Part.MAXIMUM, Cell.text(maximum));
        if (cells.values().stream().allMatch(Cell::isEmpty)) {
            return new TypedNeed.Blank();
        }
        var own = units.measure(article, "").orElseThrow();
        var values = new EnumMap<Part, BigDecimal>(Part.class);
        for (var typed : cells.entrySet()) {
            switch (Amounts.inOwnUnit(Amounts.read(typed.getValue()), own, article)) {
                case TypedFigure.Known figure -> values.put(typed.getKey(), figure.value());
                case TypedFigure.NoNeed unused -> {}
                case TypedFigure.Refused refused -> {
                    return refused(typed.getKey(), refused.reason(), typed.getValue(), article, own);
                }
            }
        }
        return values.isEmpty() ? new TypedNeed.Nothing() : ordered(values, own);
    }

    private static TypedNeed ordered(Map<Part, BigDecimal> values, Units.Measure own) {
        var estimate = values.get(Part.ESTIMATED);
        var figures = values.size() == 1 && estimate != null
                ? Figures.of(estimate)
                : Figures.completed(values.get(Part.MINIMUM), estimate, values.get(Part.MAXIMUM));
        var misplaced = figures.misplaced();
        return misplaced == null
                ? new TypedNeed.Asked(figures)
                : new TypedNeed.Refused(misplaced, Code.ORDRE, Refusals.order(misplaced, figures, own), List.of());
    }

    private TypedNeed refused(Part part, Code reason, Cell cell, Article article, Units.Measure own) {
        var proposals = switch (reason) {
            case NOMBRE_AMBIGU ->
                List.of(plain(cell.text().replace(".", "")), plain(cell.text().replace('.', ',')));
            case NOMBRE_ILLISIBLE -> meant(cell.text(), article, own);
            default -> List.<TypedNeed.Proposal>of();
        };
        return new TypedNeed.Refused(
                part,
                reason,
                Amounts.sentence(reason, cell, article, own),
                proposals.stream()
                        .filter(one -> acceptable(one.typed(), article, own))
                        .toList());
    }

    /** The one figure among the words, in the unit that follows it when that unit is declared. */
    private List<TypedNeed.Proposal> meant(String text, Article article, Units.Measure own) {
        var figure = FIGURE.matcher(text);
        if (!figure.find()) {
            return List.of();
        }
        var found = figure.group();
        var words = text.substring(figure.end());
        if (figure.find()) {
            return List.of();
        }
        var measure = units.measure(article, words).orElse(own);
        if (!(TypedFigure.read(found) instanceof TypedFigure.Known known)) {
            return List.of();
        }
        var typed = French.quantity(measure.convert(known.value()));
        return List.of(
                measure.converted() == null
                        ? plain(typed)
                        : new TypedNeed.Proposal(typed, typed + " (" + measure.converted() + ")"));
    }

    private static boolean acceptable(String typed, Article article, Units.Measure own) {
        return Amounts.inOwnUnit(TypedFigure.read(typed), own, article) instanceof TypedFigure.Known;
    }

    private static TypedNeed.Proposal plain(String typed) {
        return new TypedNeed.Proposal(typed, typed);
    }
}
