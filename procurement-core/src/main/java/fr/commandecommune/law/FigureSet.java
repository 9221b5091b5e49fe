package fr.commandecommune.law;

import java.util.Set;

/** Figures of the law, looked up at once: each is a bit at the place of its file. */
public final class FigureSet {

    /** No figure at all. */
    public static final FigureSet NONE = FigureSet.of(Set.of());

    private final long[] words = new long[(LawFiles.count() + Long.SIZE - 1) / Long.SIZE];

    FigureSet() {}

    public static FigureSet of(Set<FigureId> figures) {
        var set = new FigureSet();
        figures.forEach(figure -> set.add(figure.place()));
        return set;
    }

    void add(int place) {
        words[place / Long.SIZE] |= 1L << place;
    }

    boolean contains(int place) {
        return (words[place / Long.SIZE] >>> place & 1) != 0;
    }

    /** The first place, from this one on, that both sets hold; negative where there is none. */
    int nextOfBoth(FigureSet other, int from) {
        for (int word = from / Long.SIZE; word < words.length; word++) {
            long left = words[word] & other.words[word];
            left &= word == from / Long.SIZE ? -1L << from : -1L;
            if (left != 0) {
                return word * Long.SIZE + Long.numberOfTrailingZeros(left);
            }
        }
        return -1;
    }

    int size() {
        int size = 0;
        for (long word : words) {
            size += Long.bitCount(word);
        }
        return size;
    }
}
