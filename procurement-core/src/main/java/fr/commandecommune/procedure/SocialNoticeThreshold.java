package fr.commandecommune.procedure;

import fr.commandecommune.law.Figure;
import fr.commandecommune.law.FigureId;
import fr.commandecommune.law.Law;
import java.util.Set;

/** From this figure, social and other specific services need a notice in the Official Journal of the Union. */
final class SocialNoticeThreshold {

    private static final FigureId AUTHORITY = FigureId.of("threshold.social.notice.authority");
    private static final FigureId ENTITY = FigureId.of("threshold.social.notice.entity");

    static final Set<FigureId> FIGURES = Set.of(AUTHORITY, ENTITY);

    private SocialNoticeThreshold() {}

    static Figure of(Purchase purchase, Law law) {
        return law.figure(purchase.allAre(BuyerCategory.CONTRACTING_ENTITY) ? ENTITY : AUTHORITY);
    }
}
