package fr.commandecommune.document;

import java.util.HashMap;
import java.util.Map;

/** The numbers of the articles of a document: « Article 1 », « 1.1 », « 1.1.1 », by their place. */
public final class ArticleNumbers {

    private final Map<String, String> byAnchor = new HashMap<>();

    private ArticleNumbers() {}

    /**
     * Numbers the articles of a document.
     *
     * @throws IllegalArgumentException an anchor is borne by two articles
     */
    public static ArticleNumbers of(Document document) {
        var numbers = new ArticleNumbers();
        var counter = new Counter();
        for (var block : document.blocks()) {
            if (block instanceof Block.Article article) {
                var number = counter.next(article.level());
                article.anchor().ifPresent(anchor -> numbers.name(anchor, number));
            }
        }
        return numbers;
    }

    /**
     * What a reference prints: « article 3.2 ».
     *
     * @throws IllegalArgumentException no article bears the anchor
     */
    public String reference(Inline.ArticleReference reference) {
        return "article\u00A0" + number(reference);
    }

    /**
     * The number of the article referred to: {@code 3.2}.
     *
     * @throws IllegalArgumentException no article bears the anchor
     */
    public String number(Inline.ArticleReference reference) {
        var number = byAnchor.get(reference.anchor());
        if (number == null) {
            throw new IllegalArgumentException(
                    "Aucun article ne porte l’ancre « " + reference.anchor() + " » (connues\u202F: " + known() + ")");
        }
        return number;
    }

    /** The words before the title of an article of this number. */
    public static String label(String number) {
        return number.contains(".") ? number : "Article\u00A0" + number;
    }

    private void name(String anchor, String number) {
        if (byAnchor.put(anchor, number) != null) {
            throw new IllegalArgumentException("Deux articles portent l’ancre « " + anchor + " »");
        }
    }

    private String known() {
        return String.join(", ", byAnchor.keySet().stream().sorted().toList());
    }

    /** Counts articles in reading order. */
    public static final class Counter {

        private final int[] counts = new int[5];

        /** The number of the next article of this level: {@code 3}, {@code 3.1}, {@code 3.1.2}. */
        public String next(int level) {
            counts[level - 1]++;
            for (int deeper = level; deeper < counts.length; deeper++) {
                counts[deeper] = 0;
            }
            var number = new StringBuilder();
            for (int at = 0; at < level; at++) {
                number.append(at == 0 ? "" : ".").append(counts[at]);
            }
            return number.toString();
        }

        /** The words before the title: « Article 3 » for the first level, the number alone below. */
        public String label(int level) {
            return ArticleNumbers.label(next(level));
        }
    }
}
