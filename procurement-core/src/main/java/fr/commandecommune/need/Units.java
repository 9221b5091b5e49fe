package fr.commandecommune.need;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The units in which an article may be asked for: its own, then those converted for it, then those converted for all. */
public final class Units {

    private final Map<String, Map<String, Conversion>> byArticle = new HashMap<>();

    public Units(List<Conversion> conversions) {
        for (var conversion : conversions) {
            byArticle
                    .computeIfAbsent(conversion.article(), key -> new HashMap<>())
                    .put(key(conversion.unit()), conversion);
        }
    }

    /**
     * What one typed unit is in the article's own unit.
     *
     * @param converted the unit and factor that were applied, such as {@code carton × 5}; null in the article's own unit
     */
    public record Measure(BigDecimal factor, @Nullable String converted) {

        private static final Measure OWN = new Measure(BigDecimal.ONE, null);

        /** A typed quantity in the article's own unit. */
        public BigDecimal convert(BigDecimal quantity) {
            return converted == null ? quantity : quantity.multiply(factor);
        }
    }

    /** The measure of a unit as typed; nothing typed is the article's own unit, an unknown unit is none. */
    public Optional<Measure> measure(Article article, String typed) {
        if (typed.isEmpty() || typed.equals(article.unit())) {
            return Optional.of(Measure.OWN);
        }
        var unit = key(typed);
        if (unit.isEmpty() || unit.equals(key(article.unit()))) {
            return Optional.of(Measure.OWN);
        }
        return find(article.code(), unit).or(() -> find(Conversion.ALL, unit)).map(Units::measure);
    }

    /** The units that may be written for an article, its own first. */
    public List<String> known(Article article) {
        var others = new TreeSet<String>();
        byArticle.getOrDefault(article.code(), Map.of()).values().forEach(conversion -> others.add(conversion.unit()));
        byArticle.getOrDefault(Conversion.ALL, Map.of()).values().forEach(conversion -> others.add(conversion.unit()));
        others.remove(article.unit());
        var known = new ArrayList<String>();
        known.add(article.unit());
        known.addAll(others);
        return known;
    }

    private Optional<Conversion> find(String article, String unit) {
        return Optional.ofNullable(byArticle.getOrDefault(article, Map.of()).get(unit));
    }

    private static Measure measure(Conversion conversion) {
        var factor = conversion.factor().stripTrailingZeros();
        return new Measure(factor, conversion.unit() + " × " + factor.toPlainString());
    }

    /** Words in the singular, without spaces; a decimal separator inside a number counts ({@code 1,5 L} is not {@code 15 L}). */
    private static String key(String unit) {
        var key = new StringBuilder();
        for (var word : Spelling.plain(unit.replaceAll("(?<=[0-9])[.,](?=[0-9])", "virgule"))
                .split(" ", -1)) {
            var plural = word.length() > 3 && (word.endsWith("s") || word.endsWith("x"));
            key.append(plural ? word.substring(0, word.length() - 1) : word);
        }
        return key.toString();
    }
}
