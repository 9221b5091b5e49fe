package fr.commandecommune.memberworkbook;

import fr.commandecommune.need.Figures;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the workbook already says of one article.
 *
 * @param point code of the delivery point; empty for the whole member
 * @param figures what was typed so far; absent where nothing was
 * @param remark beside the figures; empty where there is none
 * @param asked last year, in the article's own unit; absent where it is not known
 * @param ordered really, last year
 */
public record PreFilled(
        String point,
        @Nullable Figures figures,
        String remark,
        @Nullable BigDecimal asked,
        @Nullable BigDecimal ordered) {

    /** Nothing is known of the article. */
    public static final PreFilled NONE = new PreFilled("", null, "", null, null);
}
