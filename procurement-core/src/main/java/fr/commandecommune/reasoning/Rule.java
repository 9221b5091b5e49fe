package fr.commandecommune.reasoning;

import fr.commandecommune.law.Citation;
import fr.commandecommune.law.Figure;
import fr.commandecommune.law.FigureId;
import fr.commandecommune.law.French;
import fr.commandecommune.law.Law;
import fr.commandecommune.reasoning.Finding.SilentAlike;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One sentence of law.
 *
 * @param <F> the facts it looks at
 * @param <C> what it concludes
 */
public abstract class Rule<F, C> {

    private static final int MOST_ALIKE = 4;

    private final String id;
    private final List<Citation> basis;
    private final Set<FigureId> figures;
    private volatile List<SilentAlike<C>> alike = List.of();

    protected Rule(String id, List<Citation> basis, Set<FigureId> figures) {
        this.id = id;
        this.basis = basis;
        this.figures = figures;
    }

    /** Stable, shown in the trace, never reused for another rule. */
    public final String id() {
        return id;
    }

    /** The articles the sentence comes from. */
    public final List<Citation> basis() {
        return basis;
    }

    /** The figures of the law it reads; it can read no other. */
    public final Set<FigureId> figures() {
        return figures;
    }

    /** The ids of the rules it sets aside where it concludes (« par dérogation »). */
    public Set<String> setsAside() {
        return Set.of();
    }

    /** What it finds in the case: it concludes, is silent, or asks for a fact. */
    public abstract Finding<C> examine(F facts, Law law);

    /** Articles of the code de la commande publique. */
    public static List<Citation> ccp(String... articles) {
        return Stream.of(articles).map(Citation::ccp).toList();
    }

    /** Articles of the code général des collectivités territoriales. */
    public static List<Citation> cgct(String... articles) {
        return Stream.of(articles).map(Citation::cgct).toList();
    }

    public static Set<FigureId> reads(FigureId... figures) {
        return Set.of(figures);
    }

    public static Set<FigureId> with(Set<FigureId> figures, FigureId... others) {
        return with(figures, Set.of(others));
    }

    public static Set<FigureId> with(Set<FigureId> figures, Set<FigureId> others) {
        return Stream.concat(figures.stream(), others.stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** An amount, in € HT, put beside a figure. */
    public static Comparison compared(BigDecimal amount, Figure figure) {
        return new Comparison(amount, figure);
    }

    /** How the amount stands to the figure: reaches it, exceeds it, stays below it or does not exceed it. */
    public static String relation(BigDecimal amount, Figure figure) {
        return compared(amount, figure).relation();
    }

    /** Silent for a reason that tells no fact of the case: the finding is made once for all of them. */
    protected final Finding<C> silent(String text) {
        for (var known : alike) {
            if (known.text().equals(text)) {
                return known;
            }
        }
        return kept(new SilentAlike<>(text));
    }

    private Finding<C> kept(SilentAlike<C> finding) {
        if (alike.size() < MOST_ALIKE) {
            alike = Stream.concat(alike.stream(), Stream.of(finding)).toList();
        }
        return finding;
    }

    protected static <C> Finding<C> silent(Wording wording) {
        return Finding.silent(wording);
    }

    /** The rule did not exist yet on the day of the question. */
    protected static <C> Finding<C> notYet(Law law) {
        return Finding.silent(() -> "Cette règle n’existait pas le " + French.day(law.day()) + ".");
    }
}
