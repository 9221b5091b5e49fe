package fr.commandecommune.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * Which record counts for each contract: the contract is its buyer's number and its own, kept as 128 bits of their SHA-256,
 * so that a contract costs 24 bytes (about 40 with the room of the table).
 */
final class ContractIndex {

    private static final int FIRST_CAPACITY = 1 << 12;
    private static final double FULL = 0.75;

    private final MessageDigest digest = Source.sha256();
    private long[] high = new long[FIRST_CAPACITY];
    private long[] low = new long[FIRST_CAPACITY];
    private long[] precedence = new long[FIRST_CAPACITY];
    private int size;

    /** Notes a record; the one of the lowest precedence is kept. */
    void add(Contract contract) {
        if (size >= precedence.length * FULL) {
            grow();
        }
        var key = key(contract);
        int slot = slot(key.getLong(0), key.getLong(8));
        if (precedence[slot] == 0) {
            size++;
            put(slot, key.getLong(0), key.getLong(8), contract.precedence());
        } else if (contract.precedence() < precedence[slot]) {
            precedence[slot] = contract.precedence();
        }
    }

    /** Whether this record is the one that counts for its contract. */
    boolean counts(Contract contract) {
        var key = key(contract);
        return precedence[slot(key.getLong(0), key.getLong(8))] == contract.precedence();
    }

    int size() {
        return size;
    }

    private ByteBuffer key(Contract contract) {
        return ByteBuffer.wrap(
                digest.digest((contract.buyer() + "\n" + contract.id()).getBytes(StandardCharsets.UTF_8)));
    }

    /** Where this contract is, or the free place for it. */
    private int slot(long first, long second) {
        int mask = precedence.length - 1;
        int slot = (int) first & mask;
        while (precedence[slot] != 0 && (high[slot] != first || low[slot] != second)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void put(int slot, long first, long second, long kept) {
        high[slot] = first;
        low[slot] = second;
        precedence[slot] = kept;
    }

    private void grow() {
        var firsts = high;
        var seconds = low;
        var kept = precedence;
        high = new long[firsts.length * 2];
        low = new long[firsts.length * 2];
        precedence = new long[firsts.length * 2];
        for (int at = 0; at < kept.length; at++) {
            if (kept[at] != 0) {
                put(slot(firsts[at], seconds[at]), firsts[at], seconds[at], kept[at]);
            }
        }
    }
}
