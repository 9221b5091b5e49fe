package fr.commandecommune.law;

import org.jspecify.annotations.Nullable;

/** The id of a figure of the law, for instance {@code threshold.waiver.supplies}: it has a file of that name. */
public final class FigureId implements Comparable<FigureId> {

    private final String id;
    private final int place;
    private volatile @Nullable FigureFile read;

    /** @param place among all ids, in their order */
    FigureId(String id, int place) {
        this.id = id;
        this.place = place;
    }

    /**
     * The figure of that id.
     *
     * @throws BrokenLaw where no file of the law has it
     */
    public static FigureId of(String id) {
        return LawFiles.id(id);
    }

    int place() {
        return place;
    }

    /** The file, read when it is first asked for, and kept. */
    FigureFile file() {
        var file = read;
        if (file == null) {
            file = LawFiles.read(id);
            read = file;
        }
        return file;
    }

    @Override
    public int compareTo(FigureId other) {
        return Integer.compare(place, other.place);
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return place;
    }

    @Override
    public String toString() {
        return id;
    }
}
