package fr.commandecommune.reasoning;

import fr.commandecommune.law.Figure;
import java.util.List;

/**
 * An answer and all it rests on.
 *
 * @param warnings what to watch in the figures used
 * @param explanation every rule examined, the silent ones too, in a fixed order
 * @param parameters every dated figure that was used
 */
public record Reasoned<A>(
        A answer, List<Remark<FigureWarning>> warnings, List<Step> explanation, List<Figure> parameters) {}
