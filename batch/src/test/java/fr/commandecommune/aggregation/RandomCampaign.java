package fr.commandecommune.aggregation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * A campaign drawn with a seed: who asks for what, written as town halls write it, and apart from that what must come out. Quantities
 * are drawn in thousandths; no line contradicts another.
 */
final class RandomCampaign {

    private static final List<String> MEMBERS = List.of(
            SmallCampaign.AULON,
            SmallCampaign.BAREILLES,
            SmallCampaign.CADEAC,
            SmallCampaign.ESTENSAN,
            SmallCampaign.GUCHEN,
            SmallCampaign.VIGNEC);
    private static final Map<String, String> LOTS = Map.of("PAP-001", "1", "PAP-002", "1", "ENT-001", "2");
    private static final int CARTON = 5;

    private final Random random;
    private final List<String> lines = new ArrayList<>();
    private final Map<String, BigDecimal[]> needs = new TreeMap<>();

    RandomCampaign(long seed) {
        random = new Random(seed);
        for (var member : MEMBERS) {
            for (var article : LOTS.keySet().stream().sorted().toList()) {
                if (random.nextInt(10) < 7) {
                    draw(member, article);
                }
            }
        }
        if (lines.isEmpty()) {
            draw(MEMBERS.getFirst(), "PAP-001");
        }
    }

    /** {@code siren;article;lot;minimum;estimated;maximum} of every need, sorted. */
    List<String> expectedNeeds() {
        return needs.entrySet().stream()
                .map(need -> need.getKey() + ";" + LOTS.get(need.getKey().substring(10)) + ";"
                        + plain(need.getValue()[0]) + ";" + plain(need.getValue()[1]) + ";"
                        + plain(need.getValue()[2]))
                .toList();
    }

    /** The sums of one article. */
    List<String> expectedSums(String article) {
        var sums = new BigDecimal[] {BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO};
        needs.forEach((key, figures) -> {
            for (var at = 0; at < sums.length && key.endsWith(article); at++) {
                sums[at] = sums[at].add(figures[at]);
            }
        });
        return List.of(plain(sums[0]), plain(sums[1]), plain(sums[2]));
    }

    /** Deals the lines, in another order each time, to one, two or three returns. */
    void returnTo(SmallCampaign campaign, long order) {
        var dealer = new Random(order);
        var shuffled = new ArrayList<>(lines);
        Collections.shuffle(shuffled, dealer);
        var files = 1 + dealer.nextInt(3);
        for (var file = 0; file < files; file++) {
            var own = new ArrayList<>(List.of("Siren;Réf.;Unité;Point de livraison;Mini;Estimé;Maxi"));
            for (var at = file; at < shuffled.size(); at += files) {
                own.add(shuffled.get(at));
            }
            campaign.returned("retour-" + order + "-" + file + ".csv", own.toArray(String[]::new));
        }
    }

    private void draw(String member, String article) {
        var points =
                member.equals(SmallCampaign.AULON) && random.nextBoolean() ? List.of("ECOLE", "MAIRIE") : List.of("");
        for (var point : points) {
            var byCarton = article.equals("PAP-001") && random.nextInt(4) == 0;
            var figures = figures(article);
            var line = String.join(
                    ";",
                    member,
                    random.nextBoolean() ? article : article.toLowerCase(Locale.ROOT),
                    byCarton ? "carton" : "",
                    point,
                    typed(figures[0]),
                    typed(figures[1]),
                    typed(figures[2]));
            lines.add(line);
            if (random.nextInt(8) == 0) {
                lines.add(line); // said twice, counted once
            }
            for (var at = 0; at < figures.length; at++) {
                var own = byCarton ? figures[at].multiply(BigDecimal.valueOf(CARTON)) : figures[at];
                var sum = needs.computeIfAbsent(member + ";" + article, unknown ->
                        new BigDecimal[] {BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO});
                sum[at] = sum[at].add(own);
            }
        }
    }

    /** In order; whole for the article that is sold whole. */
    private BigDecimal[] figures(String article) {
        var drawn = new ArrayList<BigDecimal>();
        for (var at = 0; at < 3; at++) {
            var whole = random.nextInt(20_000);
            drawn.add(
                    article.equals("PAP-001")
                            ? BigDecimal.valueOf(whole)
                            : BigDecimal.valueOf(whole, random.nextInt(4)));
        }
        Collections.sort(drawn);
        return drawn.toArray(BigDecimal[]::new);
    }

    /** As people type it: a decimal comma, spaces between thousands, or none. */
    private String typed(BigDecimal quantity) {
        var plain = quantity.stripTrailingZeros().toPlainString();
        var dot = plain.indexOf('.');
        var whole = dot < 0 ? plain : plain.substring(0, dot);
        var grouped = whole.length() > 3 && random.nextBoolean()
                ? whole.substring(0, whole.length() - 3)
                        + (random.nextBoolean() ? " " : "\u202F")
                        + whole.substring(whole.length() - 3)
                : whole;
        return dot < 0 ? grouped : grouped + "," + plain.substring(dot + 1);
    }

    private static String plain(BigDecimal quantity) {
        return quantity.signum() == 0 ? "0" : quantity.stripTrailingZeros().toPlainString();
    }
}
