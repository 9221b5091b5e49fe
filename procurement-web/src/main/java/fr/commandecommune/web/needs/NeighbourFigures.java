package fr.commandecommune.web.needs;

import fr.commandecommune.need.Member;
import fr.commandecommune.web.campaigns.HeldCampaign;
import fr.commandecommune.web.campaigns.LastYear;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * A guide for a member without figures of its own: what members of like size ordered last year or, failing that, asked for. Of like
 * size: between half and twice its inhabitants. The one in the middle, where at least three of them have a figure, so that no
 * neighbour's is told.
 */
@Component
class NeighbourFigures {

    private static final int MEMBERS_FROM = 3;

    private final LastYear lastYear;

    NeighbourFigures(LastYear lastYear) {
        this.lastYear = lastYear;
    }

    /** By article, in its own unit. */
    Map<String, BigDecimal> of(HeldCampaign held, Member member) {
        var neighbours = held.campaign().members().stream()
                .filter(other -> !other.siren().equals(member.siren()) && alike(other, member))
                .map(Member::siren)
                .collect(Collectors.toSet());
        if (neighbours.size() < MEMBERS_FROM) {
            return Map.of();
        }
        var middles = new HashMap<String, BigDecimal>();
        figures(held, neighbours).forEach((article, figures) -> {
            if (figures.size() >= MEMBERS_FROM) {
                middles.put(article, figures.get((figures.size() - 1) / 2));
            }
        });
        return middles;
    }

    private static boolean alike(Member other, Member member) {
        return other.population() > 0
                && 2L * other.population() >= member.population()
                && other.population() <= 2L * member.population();
    }

    /** By article, the smallest first. */
    private Map<String, List<BigDecimal>> figures(HeldCampaign held, Set<String> neighbours) {
        return lastYear.of(held).stream()
                .filter(line -> neighbours.contains(line.siren()))
                .filter(line ->
                        line.figure().filter(figure -> figure.signum() > 0).isPresent())
                .collect(Collectors.groupingBy(
                        LastYear.Line::article,
                        TreeMap::new,
                        Collectors.mapping(
                                line -> line.figure().orElseThrow(),
                                Collectors.collectingAndThen(
                                        Collectors.toList(),
                                        figures -> figures.stream().sorted().toList()))));
    }
}
