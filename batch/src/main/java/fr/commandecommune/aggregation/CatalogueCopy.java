package fr.commandecommune.aggregation;

import fr.commandecommune.need.Campaign;
import fr.commandecommune.need.CurrentContract;
import fr.commandecommune.need.Lot;
import java.sql.Connection;
import java.util.List;

/** The catalogue, the members and the contracts in force, copied beside the lines of a run. */
record CatalogueCopy(Connection connection, RunId run) {

    void copy(Campaign campaign, List<Lot> sortedLots) {
        var lots = new CopyBuffer(connection, "run_lot", "run_id, lot, rank, title, nature, cpv");
        for (var rank = 0; rank < sortedLots.size(); rank++) {
            var lot = sortedLots.get(rank);
            lots.row(run, lot.number(), rank, lot.title(), lot.nature(), lot.cpv());
        }
        lots.send();
        var articles =
                new CopyBuffer(connection, "run_article", "run_id, article, label, lot, unit, unit_price, family");
        for (var article : campaign.articles()) {
            articles.row(
                    run,
                    article.code(),
                    article.label(),
                    article.lot(),
                    article.unit(),
                    article.unitPrice().toPlainString(),
                    article.family());
        }
        articles.send();
        var members = new CopyBuffer(connection, "run_member", "run_id, siren, name, population");
        campaign.members().forEach(member -> members.row(run, member.siren(), member.name(), member.population()));
        members.send();
        var contracts = new CopyBuffer(connection, "run_contract", "run_id, siren, family, contractor, end_date");
        campaign.currentContracts().stream()
                .filter(CurrentContract::exclusive)
                .forEach(contract ->
                        contracts.row(run, contract.siren(), contract.family(), contract.contractor(), contract.end()));
        contracts.send();
    }
}
