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
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a campaign lets one understand of a return. */
record Knowledge(
        String campaign,
        int year,
        Catalogue catalogue,
        MemberRegister register,
        Units units,
        Map<String, List<DeliveryPoint>> points) {

    static Knowledge of(Campaign campaign) {
        return new Knowledge(
                campaign.code(),
                campaign.year(),
                new Catalogue(campaign.articles()),
                new MemberRegister(campaign.members()),
                new Units(campaign.conversions()),
                campaign.deliveryPoints().stream().collect(Collectors.groupingBy(DeliveryPoint::siren)));
    }

    /** The same for another return: what it makes of its own strange names does not weigh on the next. */
    Knowledge anew() {
        return new Knowledge(campaign, year, catalogue.anew(), register.anew(), units, points);
    }

    /** The article of a cell; a day or an error is no reference. */
    Optional<Article> article(Cell cell) {
        return switch (cell.kind()) {
            case TEXT, NUMBER -> catalogue.find(cell.text());
            default -> Optional.empty();
        };
    }

    List<DeliveryPoint> points(Member member) {
        return points.getOrDefault(member.siren(), List.of());
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
