package fr.commandecommune.aggregation;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** Which articles each member was heard to ask for: one bit each, whatever the number of lines; for several readers at once. */
final class SeenKeys {

    private static final VarHandle BITS = MethodHandles.arrayElementVarHandle(long[].class);

    private final AtomicReferenceArray<long[]> ofMembers;
    private final int words;

    SeenKeys(int members, int articles) {
        ofMembers = new AtomicReferenceArray<>(members);
        words = (articles + Long.SIZE - 1) / Long.SIZE;
    }

    /** Whether it is heard for the first time. */
    boolean first(int member, int article) {
        var bits = ofMembers.get(member);
        if (bits == null) {
            ofMembers.compareAndSet(member, null, new long[words]);
            bits = ofMembers.get(member);
        }
        long bit = 1L << article;
        long before = (long) BITS.getAndBitwiseOr(bits, article / Long.SIZE, bit);
        return (before & bit) == 0;
    }
}
