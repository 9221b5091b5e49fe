package fr.commandecommune.procedure;

import fr.commandecommune.law.Figure;
import fr.commandecommune.law.Law;
import java.util.Set;

/** From this figure, social and other specific services need a notice in the Official Journal of the Union. */
final class SocialNoticeThreshold {

    private static final String AUTHORITY = "threshold.social.notice.authority";
    private static final String ENTITY = "threshold.social.notice.entity";

    static final Set<String> FIGURES = Set.of(AUTHORITY, ENTITY);

    private SocialNoticeThreshold() {}

    static Figure of(Purchase purchase, Law law) {
        return law.figure(purchase.allAre(BuyerCategory.CONTRACTING_ENTITY) ? ENTITY : AUTHORITY);
    }
}
