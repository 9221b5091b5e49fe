package fr.commandecommune.aggregation;

import fr.commandecommune.need.CurrentContract;
import fr.commandecommune.need.Lot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The catalogue, the members and the contracts in force, copied beside the lines of a run. */
record CatalogueCopy(CopyQueue queue, RunId run) {

    void copy(Reading reading) {
        var campaign = reading.campaign();
        var lots = new CopyBuffer(queue, "run_lot", "run_id, lot, rank, title, nature, cpv");
        var sortedLots = sorted(campaign.lots());
        for (var rank = 0; rank < sortedLots.size(); rank++) {
            var lot = sortedLots.get(rank);
            lots.row(run, lot.number(), rank, lot.title(), lot.nature(), lot.cpv());
        }
        lots.send();
        var articles =
                new CopyBuffer(queue, "run_article", "run_id, article, place, label, lot, unit, unit_price, family");
        for (var article : campaign.articles()) {
            articles.row(
                    run,
                    article.code(),
                    reading.articlePlaces().get(article.code()),
                    article.label(),
                    article.lot(),
                    article.unit(),
                    article.unitPrice().toPlainString(),
                    article.family());
        }
        articles.send();
        var members = new CopyBuffer(queue, "run_member", "run_id, siren, place, name, population");
        campaign.members()
                .forEach(member -> members.row(
                        run,
                        member.siren(),
                        reading.memberPlaces().get(member.siren()),
                        member.name(),
                        member.population()));
        members.send();
        var contracts = new CopyBuffer(queue, "run_contract", "run_id, siren, family, contractor, end_date");
        campaign.currentContracts().stream()
                .filter(CurrentContract::exclusive)
                .forEach(contract ->
                        contracts.row(run, contract.siren(), contract.family(), contract.contractor(), contract.end()));
        contracts.send();
    }

    /** By number where the lots are numbered, so that lot 10 comes after lot 9. */
    private static List<Lot> sorted(List<Lot> lots) {
        var sorted = new ArrayList<>(lots);
        sorted.sort(Comparator.comparing((Lot lot) -> isNumbered(lot) ? 0 : 1)
                .thenComparing(lot -> isNumbered(lot) ? lot.number().length() : 0)
                .thenComparing(Lot::number));
        return sorted;
    }

    private static boolean isNumbered(Lot lot) {
        return lot.number().chars().allMatch(Character::isDigit);
    }
}
