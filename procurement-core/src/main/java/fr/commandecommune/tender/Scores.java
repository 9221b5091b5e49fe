package fr.commandecommune.tender;

import fr.commandecommune.reasoning.Remark;
import java.math.BigDecimal;
import java.util.List;

/**
 * Scored prices, in the order of the tenders.
 *
 * @param scores to two decimals, half-up
 * @param ranks 1 for the cheapest; equal prices share a rank
 */
public record Scores(List<BigDecimal> scores, List<Integer> ranks, List<Remark<ScoreWarning>> warnings) {}
