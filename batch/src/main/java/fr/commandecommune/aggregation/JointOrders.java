package fr.commandecommune.aggregation;

import fr.commandecommune.need.Anomaly;
import fr.commandecommune.need.Figures;
import fr.commandecommune.need.JointOrder;
import fr.commandecommune.need.Nature;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what the runs found, page by page: totals, lines, shares with their source, anomalies, who answered. */
public final class JointOrders {

    /** The joint order without its lines; empty when the run made none. */
    public Optional<Summary> summary(RunId run) {
        return notYet();
    }

    /** The lines of one lot, sorted by article. */
    public Page<OrderLine> lines(RunId run, String lot, int page, int size) {
        return notYet();
    }

    /** One article's line. */
    public Optional<OrderLine> line(RunId run, String article) {
        return notYet();
    }

    /** Who asks for an article, sorted by SIREN. */
    public Page<Share> shares(RunId run, String article, int page, int size) {
        return notYet();
    }

    /** What one member asks for, sorted by article. */
    public Page<MemberNeed> needs(RunId run, String siren, int page, int size) {
        return notYet();
    }

    /** What was told, sorted by file then line; all severities when none is given. */
    public Page<Anomaly> anomalies(RunId run, Anomaly.@Nullable Severity severity, int page, int size) {
        return notYet();
    }

    /** How many of each severity were told. */
    public Map<Anomaly.Severity, Long> anomalyCounts(RunId run) {
        return notYet();
    }

    /** Every member of the campaign, sorted by SIREN; after a check, those the return speaks for have answered. */
    public List<MemberAnswer> members(RunId run) {
        return notYet();
    }

    /** What became of the lines of each return, sorted by file name. */
    public List<FileCount> files(RunId run) {
        return notYet();
    }

    @SuppressWarnings("TypeParameterUnusedInFormals")
    private static <T> T notYet() {
        throw new UnsupportedOperationException();
    }

    /** A page of rows; {@code page} counts from 0 and {@code total} rows are there in all. */
    public record Page<T>(List<T> rows, int page, int size, long total) {

        /** Pages there are, at least one. */
        public int pages() {
            return (int) Math.max(1, (total + size - 1) / size);
        }
    }

    /** A joint order's totals. Amounts of lots are € HT of one year. */
    public record Summary(
            RunId run,
            String campaign,
            String title,
            String inputHash,
            String resultHash,
            List<LotTotal> lots,
            JointOrder.EstimatedValue estimatedValue) {}

    /** One lot's totals, € HT of one year. */
    public record LotTotal(
            String lot,
            String title,
            Nature nature,
            String cpv,
            int articles,
            BigDecimal estimatedAmount,
            BigDecimal maximumAmount) {}

    /** One article's total, quantities of one year, amounts in € HT rounded half-up. */
    public record OrderLine(
            String article,
            String label,
            String lot,
            String unit,
            String family,
            Figures quantities,
            BigDecimal unitPrice,
            BigDecimal estimatedAmount,
            BigDecimal maximumAmount,
            int members) {}

    /** One member's share of an article. */
    public record Share(
            String siren,
            String name,
            Figures quantities,
            String source,
            @Nullable String convertedFrom) {}

    /** One article that a member asks for. */
    public record MemberNeed(
            String article,
            String label,
            String lot,
            String unit,
            Figures quantities,
            String source,
            @Nullable String convertedFrom) {}

    /** What a member answered, through which returns. */
    public record MemberAnswer(String siren, String name, JointOrder.Status status, int articles, List<String> files) {}

    /** What became of the lines of one return. */
    public record FileCount(String file, AggregationRun.LineTotals lines) {}
}
