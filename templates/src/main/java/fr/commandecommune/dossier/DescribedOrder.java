package fr.commandecommune.dossier;

import fr.commandecommune.need.JointOrder;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The joint order, and what its articles are called.
 *
 * @param articles by code of article
 */
public record DescribedOrder(JointOrder order, Map<String, ArticleDescription> articles) {

    public DescribedOrder {
        articles = Map.copyOf(articles);
    }

    /** What is known of an article beyond its code, its unit and its price. */
    public ArticleDescription describe(String article) {
        return articles.getOrDefault(article, ArticleDescription.UNKNOWN);
    }

    /** The lot of that number, where the joint order has it. */
    public Optional<JointOrder.LotOrder> lot(String number) {
        return order.lots().stream().filter(lot -> lot.lot().equals(number)).findFirst();
    }

    /**
     * What an article is called and how it is taxed.
     *
     * @param vatRate percent
     */
    public record ArticleDescription(
            @Nullable String label,
            @Nullable BigDecimal vatRate,
            @Nullable String family) {

        static final ArticleDescription UNKNOWN = new ArticleDescription(null, null, null);
    }
}
