package fr.commandecommune.reasoning;

import static fr.commandecommune.law.French.euros;

import fr.commandecommune.law.Citation;
import fr.commandecommune.law.Figure;
import fr.commandecommune.law.French;
import fr.commandecommune.law.Law;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What every rule of the law is: an id, the articles of its sentence, and the figures it reads. */
public abstract class Sentence<F, C> implements Rule<F, C> {

    private final String id;
    private final List<Citation> basis;
    private final Set<String> figures;

    protected Sentence(String id, List<Citation> basis, Set<String> figures) {
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

    /** Articles of the code de la commande publique. */
    public static List<Citation> ccp(String... articles) {
        return Stream.of(articles).map(Citation::ccp).toList();
    }

    /** Articles of the code général des collectivités territoriales. */
    public static List<Citation> cgct(String... articles) {
        return Stream.of(articles).map(Citation::cgct).toList();
    }

    public static Set<String> reads(String... figures) {
        return Set.of(figures);
    }

    public static Set<String> with(Set<String> figures, String... others) {
        return with(figures, Set.of(others));
    }

    public static Set<String> with(Set<String> figures, Set<String> others) {
        return Stream.concat(figures.stream(), others.stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** « 59 999,00 € HT est inférieur à 60 000,00 € HT », or that it reaches, or does not exceed… */
    public static String compared(BigDecimal amount, Figure figure) {
        return euros(amount) + " " + relation(amount, figure) + " " + euros(figure.number());
    }

    /** How the amount stands to the figure: reaches it, exceeds it, stays below it or does not exceed it. */
    public static String relation(BigDecimal amount, Figure figure) {
        if (figure.reachedBy(amount)) {
            return figure.exceeded() ? "dépasse" : "atteint";
        }
        return figure.exceeded() ? "ne dépasse pas" : "est inférieur à";
    }

    protected static <C> Finding<C> silent(String text) {
        return Finding.silent(text);
    }

    /** The rule did not exist yet on the day of the question. */
    protected static <C> Finding<C> notYet(Law law) {
        return Finding.silent("Cette règle n’existait pas le " + French.day(law.day()) + ".");
    }
}
