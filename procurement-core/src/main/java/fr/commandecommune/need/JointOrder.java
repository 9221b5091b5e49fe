package fr.commandecommune.need;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sum of the returns of a campaign, by lot and article, with each member's share: what {@code commande-groupee.json} holds.
 * Quantities and lots' amounts are those of one year.
 *
 * @param campaign code of the campaign
 * @param inputHash {@code sha256:…} of the files read
 * @param resultHash {@code sha256:…} of the canonical needs
 */
public record JointOrder(
        String campaign,
        String inputHash,
        String resultHash,
        List<MemberStatus> members,
        List<LotOrder> lots,
        EstimatedValue estimatedValue) {

    /** Whether a member answered, said it needs nothing, or kept silent. */
    public enum Status {
        ANSWERED,
        NIL,
        SILENT
    }

    /** What one member answered. */
    public record MemberStatus(String siren, String name, Status status) {}

    /**
     * What one lot asks for.
     *
     * @param estimatedAmount € HT for one year, sum of the rounded lines; {@code maximumAmount} likewise
     */
    public record LotOrder(
            String lot, String title, List<Line> lines, BigDecimal estimatedAmount, BigDecimal maximumAmount) {}

    /**
     * One article, with every member's share.
     *
     * @param estimatedAmount € HT for one year, rounded half-up to the cent
     */
    public record Line(
            String article,
            String unit,
            Figures quantities,
            BigDecimal unitPrice,
            BigDecimal estimatedAmount,
            List<Allocation> allocations) {}

    /**
     * What one member asks for of one article.
     *
     * @param source file and line, such as {@code redon.xlsx:12}
     */
    public record Allocation(
            String siren,
            Figures quantities,
            String source,
            @Nullable String convertedFrom) {}

    /**
     * The value of the need over the whole duration (R2121-8).
     *
     * @param annual € HT, sum of the lines' maximum amounts; {@code total} = annual × months ÷ 12, half-up
     */
    public record EstimatedValue(BigDecimal annual, BigDecimal total, int months) {}
}
