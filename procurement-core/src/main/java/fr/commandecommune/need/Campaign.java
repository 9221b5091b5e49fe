package fr.commandecommune.need;

import java.time.LocalDate;
import java.util.List;

/**
 * A campaign in which the members of a group say what they need, as its folder describes it.
 *
 * @param year the year the needs are for
 * @param durationMonths months of the first period of the contract
 * @param renewals number of renewals (reconductions), each as long as the first period
 * @param launchDate the day the consultation is meant to be launched (R2121-3)
 */
public record Campaign(
        String code,
        String title,
        int year,
        int durationMonths,
        int renewals,
        String coordinatorSiren,
        LocalDate launchDate,
        List<Lot> lots,
        List<Article> articles,
        List<Conversion> conversions,
        List<Member> members,
        List<DeliveryPoint> deliveryPoints,
        List<CurrentContract> currentContracts) {

    public Campaign {
        lots = List.copyOf(lots);
        articles = List.copyOf(articles);
        conversions = List.copyOf(conversions);
        members = List.copyOf(members);
        deliveryPoints = List.copyOf(deliveryPoints);
        currentContracts = List.copyOf(currentContracts);
    }

    /** Months of the whole contract, renewals included (R2121-1). */
    public int totalMonths() {
        return durationMonths * (1 + renewals);
    }
}
