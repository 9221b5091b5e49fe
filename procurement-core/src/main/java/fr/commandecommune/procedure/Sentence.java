package fr.commandecommune.procedure;

import static fr.commandecommune.law.French.euros;

import fr.commandecommune.law.Citation;
import fr.commandecommune.law.Figure;
import fr.commandecommune.law.French;
import fr.commandecommune.law.Law;
import fr.commandecommune.reasoning.Finding;
import fr.commandecommune.reasoning.Rule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What every rule of this package is: an id, the articles of its sentence, and the figures it reads. */
abstract class Sentence<F, C> implements Rule<F, C> {

    private final String id;
    private final List<Citation> basis;
    private final Set<String> figures;

    Sentence(String id, List<Citation> basis, Set<String> figures) {
        this.id = id;
        this.basis = basis;
        this.figures = figures;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final List<Citation> basis() {
        return basis;
    }

    @Override
    public final Set<String> figures() {
        return figures;
    }

    static List<Citation> ccp(String... articles) {
        return Stream.of(articles).map(Citation::ccp).toList();
    }

    static List<Citation> cgct(String... articles) {
        return Stream.of(articles).map(Citation::cgct).toList();
    }

    static Set<String> reads(String... figures) {
        return Set.of(figures);
    }

    static Set<String> with(Set<String> figures, String... others) {
        return with(figures, Set.of(others));
    }

    static Set<String> with(Set<String> figures, Set<String> others) {
        return Stream.concat(figures.stream(), others.stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** « 59 999,00 € HT est inférieur à 60 000,00 € HT », or that it reaches, or does not exceed… */
    static String compared(BigDecimal amount, Figure figure) {
        var relation = figure.reachedBy(amount)
                ? figure.exceeded() ? "dépasse" : "atteint"
                : figure.exceeded() ? "ne dépasse pas" : "est inférieur à";
        return euros(amount) + " " + relation + " " + euros(figure.number());
    }

    static <C> Finding<C> silent(String text) {
        return Finding.silent(text);
    }

    /** The rule did not exist yet on the day of the question. */
    static <C> Finding<C> notYet(Law law) {
        return Finding.silent("Cette règle n’existait pas le " + French.day(law.day()) + ".");
    }
}
