package fr.commandecommune.intake;

import fr.commandecommune.need.Article;
import fr.commandecommune.need.Campaign;
import fr.commandecommune.need.Catalogue;
import fr.commandecommune.need.DeliveryPoint;
import fr.commandecommune.need.Member;
import fr.commandecommune.need.MemberRegister;
import fr.commandecommune.need.Spelling;
import fr.commandecommune.need.Units;
import java.util.List;
import java.util.Optional;

/** What a campaign lets one understand of a return. */
record Knowledge(int year, Catalogue catalogue, MemberRegister register, Units units, List<DeliveryPoint> points) {

    static Knowledge of(Campaign campaign) {
        return new Knowledge(
                campaign.year(),
                new Catalogue(campaign.articles()),
                new MemberRegister(campaign.members()),
                new Units(campaign.conversions()),
                campaign.deliveryPoints());
    }

    /** The article of a cell; a day or an error is no reference. */
    Optional<Article> article(Cell cell) {
        return switch (cell.kind()) {
            case TEXT, NUMBER -> catalogue.find(cell.text());
            default -> Optional.empty();
        };
    }

    List<DeliveryPoint> points(Member member) {
        return points.stream()
                .filter(point -> point.siren().equals(member.siren()))
                .toList();
    }

    /** A member's delivery point by its code, else by its label. */
    Optional<DeliveryPoint> point(Member member, String typed) {
        var key = Spelling.plain(typed);
        var own = points(member);
        return own.stream()
                .filter(point -> Spelling.plain(point.code()).equals(key))
                .findFirst()
                .or(() -> {
                    var labelled = own.stream()
                            .filter(point -> Spelling.plain(point.label()).equals(key))
                            .toList();
                    return labelled.size() == 1 ? Optional.of(labelled.getFirst()) : Optional.empty();
                });
    }
}
