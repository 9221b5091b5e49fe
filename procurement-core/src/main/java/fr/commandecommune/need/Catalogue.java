package fr.commandecommune.need;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The articles of a campaign, found by their reference however it is typed. It remembers what it proposed: one for each reading. */
public final class Catalogue {

    private static final int CANDIDATES = 3;
    private static final int MOST_PROPOSALS = 1_000;

    private final List<Article> articles;
    private final Map<String, Article> byCode;
    private final Map<String, List<Article>> byLetters;
    private final Map<String, List<String>> proposals = new HashMap<>();

    public Catalogue(List<Article> articles) {
        this.articles = List.copyOf(articles);
        this.byCode = new HashMap<>();
        this.byLetters = new HashMap<>();
        for (var article : articles) {
            byCode.put(article.code().toUpperCase(Locale.ROOT), article);
            byLetters
                    .computeIfAbsent(letters(article.code()), key -> new ArrayList<>())
                    .add(article);
        }
    }

    private Catalogue(Catalogue same) {
        this.articles = same.articles;
        this.byCode = same.byCode;
        this.byLetters = same.byLetters;
    }

    /** The same articles, for another reading. */
    public Catalogue anew() {
        return new Catalogue(this);
    }

    /** The article of a reference, in any case, whatever the dashes and spaces in it. */
    public Optional<Article> find(String typed) {
        var exact = byCode.get(typed);
        if (exact != null) {
            return Optional.of(exact);
        }
        var upper = byCode.get(Spelling.trimmed(typed).toUpperCase(Locale.ROOT));
        if (upper != null) {
            return Optional.of(upper);
        }
        var alike = byLetters.getOrDefault(letters(typed), List.of());
        return alike.size() == 1 ? Optional.of(alike.getFirst()) : Optional.empty();
    }

    /**
     * References that are close to what was typed, the closest first; at most three. After a thousand references that are not
     * in the catalogue nothing is proposed any more: the file is of another catalogue.
     */
    public List<String> close(String typed) {
        var key = letters(typed);
        var known = proposals.get(key);
        if (known != null) {
            return known;
        }
        if (proposals.size() >= MOST_PROPOSALS) {
            return List.of();
        }
        var found = search(key);
        proposals.put(key, found);
        return found;
    }

    private List<String> search(String key) {
        return articles.stream()
                .map(Article::code)
                .filter(code -> Distance.between(letters(code), key) <= 1)
                .sorted(Comparator.comparingInt((String code) -> Distance.between(letters(code), key))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(CANDIDATES)
                .toList();
    }

    private static String letters(String code) {
        var digits = Siren.digits(code);
        var letters = new StringBuilder(digits.length());
        for (var i = 0; i < digits.length(); i++) {
            var letter = digits.charAt(i);
            letters.append(
                    Character.getType(letter) == Character.DASH_PUNCTUATION ? '-' : Character.toUpperCase(letter));
        }
        return letters.toString();
    }
}
