package fr.commandecommune.law;

import java.util.BitSet;
import java.util.Set;

/** Figures of the law, looked up at once. */
public final class FigureSet {

    /** No figure at all. */
    public static final FigureSet NONE = FigureSet.of(Set.of());

    private final long[] places;

    private FigureSet(long[] places) {
        this.places = places;
    }

    public static FigureSet of(Set<FigureId> figures) {
        var places = new BitSet(LawFiles.count());
        figures.forEach(figure -> places.set(figure.place()));
        return new FigureSet(places.toLongArray());
    }

    boolean contains(FigureId figure) {
        int word = figure.place() / Long.SIZE;
        return word < places.length && (places[word] >>> figure.place() & 1) != 0;
    }
}
