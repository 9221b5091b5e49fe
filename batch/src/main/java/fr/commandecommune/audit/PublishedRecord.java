package fr.commandecommune.audit;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One record as it was published: the words of each field that is there, and what could not be taken for words. */
final class PublishedRecord {

    /** What programs write where there is nothing. */
    private static final Set<String> NOTHING = Set.of("null", "none", "nan");

    /** What is told as it was read, since a contract cannot do without it. */
    private static final Set<Field> NEVER_NOTHING = Set.of(Field.AMOUNT, Field.DATE, Field.PROCEDURE);

    private static final int LONGEST_NOTHING = 4;

    private final long position;
    private final Map<Field, String> words = new EnumMap<>(Field.class);
    private final Map<Field, String> faults = new EnumMap<>(Field.class);
    private Optional<String> unreadable = Optional.empty();
    private boolean concession;

    /** @param position its rank in a JSON file, its line in a CSV file, from 1 */
    PublishedRecord(long position) {
        this.position = position;
    }

    long position() {
        return position;
    }

    void say(Field field, String said) {
        var stripped = said.strip();
        if (stripped.isEmpty() || (!NEVER_NOTHING.contains(field) && isNothing(stripped))) {
            return;
        }
        var before = words.putIfAbsent(field, stripped);
        if (before != null && !before.equals(stripped)) {
            fault(field, before + " puis " + stripped);
        }
    }

    private static boolean isNothing(String said) {
        return said.length() <= LONGEST_NOTHING && NOTHING.contains(Field.plain(said));
    }

    /** The field is there, and is no words: what was found instead, or said twice. */
    void fault(Field field, String found) {
        faults.putIfAbsent(field, found);
    }

    /** The record itself is none. */
    void unreadable(String found) {
        unreadable = Optional.of(found);
    }

    void isConcession() {
        concession = true;
    }

    Optional<String> get(Field field) {
        return Optional.ofNullable(words.get(field));
    }

    String said(Field field) {
        return words.getOrDefault(field, "");
    }

    Optional<String> fault(Field field) {
        return Optional.ofNullable(faults.get(field));
    }

    Optional<String> unreadable() {
        return unreadable;
    }

    /** Concessions have thresholds of their own, and no procedure of public contracts. */
    boolean concession() {
        return concession
                || words.containsKey(Field.GRANTOR)
                || (words.containsKey(Field.GLOBAL_VALUE) && !words.containsKey(Field.AMOUNT))
                || isConcession(said(Field.TYPE))
                || isConcession(said(Field.NATURE));
    }

    private static boolean isConcession(String kind) {
        var plain = Field.plain(kind);
        return plain.startsWith("concession")
                || plain.startsWith("contratdeconcession")
                || plain.startsWith("contratconcession")
                || plain.startsWith("delegationdeservicepublic");
    }
}
