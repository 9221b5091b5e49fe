package fr.commandecommune.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Judges contracts on all processors, so many at a time, and hands them on in their order. */
final class JudgingBench {

    private static final int AT_A_TIME = 2_000;

    private final BiConsumer<Contract, Finding> judged;
    private final List<Contract> waiting = new ArrayList<>(AT_A_TIME);

    JudgingBench(BiConsumer<Contract, Finding> judged) {
        this.judged = judged;
    }

    void add(Contract contract) {
        waiting.add(contract);
        if (waiting.size() == AT_A_TIME) {
            finish();
        }
    }

    /** Judges those that still wait. */
    void finish() {
        var findings = waiting.parallelStream().map(BackTest::of).toList();
        for (int at = 0; at < findings.size(); at++) {
            judged.accept(waiting.get(at), findings.get(at));
        }
        waiting.clear();
    }
}
