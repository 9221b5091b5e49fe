package fr.commandecommune.audit;

import fr.commandecommune.audit.Reading.Anomaly;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What was counted: grows with the number of buyers, not of contracts. */
final class Totals {

    private final Tally all = new Tally();
    private final Map<Integer, Tally> years = new TreeMap<>();
    private final Map<String, BuyerTotal> buyers = new TreeMap<>();
    private final Map<String, Tally> articles = new TreeMap<>();
    private final Map<String, Long> anomalies = new TreeMap<>();
    private Optional<LocalDate> lastDay = Optional.empty();
    private long records;
    private long duplicates;
    private long concessions;

    /** A buyer and its contracts. */
    static final class BuyerTotal {

        private final String id;
        private final Tally tally = new Tally();
        private String name;

        private BuyerTotal(Contract contract) {
            id = contract.buyer();
            name = contract.buyerName();
        }

        String id() {
            return id;
        }

        /** The first name published, empty where there is none. */
        String name() {
            return name;
        }

        Tally tally() {
            return tally;
        }
    }

    void record() {
        records++;
    }

    void duplicate() {
        duplicates++;
    }

    void concession() {
        concessions++;
    }

    void anomaly(Anomaly anomaly) {
        anomalies.merge(anomaly.field(), 1L, Long::sum);
    }

    void judged(Contract contract, Finding finding) {
        all.add(finding.verdict());
        years.computeIfAbsent(contract.date().getYear(), year -> new Tally()).add(finding.verdict());
        var buyer = buyers.computeIfAbsent(contract.buyer(), id -> new BuyerTotal(contract));
        buyer.tally.add(finding.verdict());
        if (buyer.name.isEmpty()) {
            buyer.name = contract.buyerName();
        }
        finding.articles()
                .forEach(article ->
                        articles.computeIfAbsent(article, cited -> new Tally()).add(finding.verdict()));
        lastDay =
                Optional.of(lastDay.filter(day -> day.isAfter(contract.date())).orElse(contract.date()));
    }

    long records() {
        return records;
    }

    long contracts() {
        return all.all();
    }

    /** Records of a contract beyond the one that counts. */
    long duplicates() {
        return duplicates;
    }

    long concessions() {
        return concessions;
    }

    long anomalyCount() {
        return anomalies.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many anomalies for each field. */
    Map<String, Long> anomalies() {
        return anomalies;
    }

    Tally all() {
        return all;
    }

    Map<Integer, Tally> years() {
        return years;
    }

    /** By number. */
    List<BuyerTotal> buyers() {
        return List.copyOf(buyers.values());
    }

    /** Those with the most inconsistent contracts first, at most so many, none without any. */
    List<BuyerTotal> mostInconsistent(int most) {
        return buyers.values().stream()
                .filter(buyer -> buyer.tally.of(Verdict.INCONSISTENT) > 0)
                .sorted(Comparator.comparing((BuyerTotal buyer) -> -buyer.tally.of(Verdict.INCONSISTENT))
                        .thenComparing(buyer -> -buyer.tally.of(Verdict.DOUBTFUL))
                        .thenComparing(BuyerTotal::id))
                .limit(most)
                .toList();
    }

    /** The articles that inconsistent and doubtful contracts rest on, the most cited first. */
    List<Map.Entry<String, Tally>> mostCited(int most) {
        return articles.entrySet().stream()
                .filter(cited -> against(cited.getValue()) > 0)
                .sorted(Comparator.comparing((Map.Entry<String, Tally> cited) -> -against(cited.getValue()))
                        .thenComparing(Map.Entry::getKey))
                .limit(most)
                .toList();
    }

    private static long against(Tally tally) {
        return tally.of(Verdict.DOUBTFUL) + tally.of(Verdict.INCONSISTENT);
    }

    /** The last notification of all contracts. */
    Optional<LocalDate> lastDay() {
        return lastDay;
    }
}
