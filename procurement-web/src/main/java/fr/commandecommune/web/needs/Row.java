package fr.commandecommune.web.needs;

import fr.commandecommune.intake.TypedNeed;
import fr.commandecommune.need.Article;
import fr.commandecommune.need.DeliveryPoint;
import fr.commandecommune.need.Figures;
import fr.commandecommune.web.needs.NeedEntry.Answer;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One line as the page shows it.
 *
 * @param nth its place in the catalogue, from 1: what its fields are numbered after
 * @param locked whether it may not be changed now
 * @param notice what the page has to say of it after a form was sent
 */
record Row(
        int nth,
        Article article,
        EntryLine line,
        YearBefore.@Nullable Figures last,
        boolean locked,
        List<DeliveryPoint> points,
        Notice notice) {

    Row {
        points = List.copyOf(points);
    }

    /**
     * What a line has to be told.
     *
     * @param retyped what was typed and could not be taken
     * @param fault why not
     * @param doubts questions about its figure
     * @param proposals figures that what was typed may have meant, to be said yes to
     */
    record Notice(
            @Nullable TypedLine retyped,
            @Nullable String fault,
            List<String> doubts,
            List<TypedNeed.Proposal> proposals) {

        static final Notice NONE = new Notice(null, null, List.of(), List.of());

        Notice {
            doubts = List.copyOf(doubts);
            proposals = List.copyOf(proposals);
        }
    }

    public String code() {
        return article.code();
    }

    public long version() {
        return line.version();
    }

    public boolean nothing() {
        return line.answer() == Answer.NOTHING;
    }

    public boolean answered() {
        return line.answer() != Answer.BLANK;
    }

    public String estimated() {
        var retyped = notice.retyped();
        return retyped != null && retyped.point().isEmpty()
                ? retyped.estimated()
                : line.figures()
                        .map(figures -> Shown.typed(figures.estimated()))
                        .orElse("");
    }

    public String minimum() {
        var retyped = notice.retyped();
        return retyped != null && retyped.minimum() != null ? retyped.minimum() : kept(Figures::minimum);
    }

    public String maximum() {
        var retyped = notice.retyped();
        return retyped != null && retyped.maximum() != null ? retyped.maximum() : kept(Figures::maximum);
    }

    private String kept(Function<Figures, BigDecimal> figure) {
        return beside() ? line.figures().map(figure).map(Shown::typed).orElse("") : "";
    }

    /** Whether minimum and maximum say more than the estimate. */
    public boolean beside() {
        return !line.figures().map(Shown::single).orElse(true);
    }

    public String remark() {
        var retyped = notice.retyped();
        var remark = retyped != null && retyped.remark() != null ? retyped.remark() : line.remark();
        return remark == null ? "" : remark;
    }

    /** The estimate of a delivery point, as its field shows it. */
    public String at(DeliveryPoint point) {
        var retyped = notice.retyped();
        if (retyped != null && retyped.point().equals(point.code())) {
            return retyped.estimated();
        }
        return line.at(point.code())
                .map(NeedEntry::figures)
                .map(Figures::estimated)
                .map(Shown::typed)
                .orElse("");
    }

    public boolean byPoint() {
        return line.byPoint();
    }

    public @Nullable String fault() {
        return notice.fault();
    }

    public List<String> doubts() {
        return notice.doubts();
    }

    public List<TypedNeed.Proposal> proposals() {
        return notice.proposals();
    }
}
