package fr.commandecommune.procedure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Every set of lots that fits the budget and to which none can be added.
 *
 * <p>Lots are taken from the largest to the smallest. As long as what is left does not all fit, filling up with it always
 * ends in a maximal set, because a larger lot left out fits no better than a smaller one. So no branch is walked in vain.
 */
final class MaximalSubsets {

    private static final int MOST = 100;

    private final List<LotValue> lots;
    private final int[] order;
    private final BigDecimal[] valueFrom;
    private final BigDecimal budget;
    private final List<List<String>> found = new ArrayList<>();
    private boolean truncated;

    private MaximalSubsets(List<LotValue> lots, BigDecimal budget) {
        this.lots = lots;
        this.budget = budget;
        order = largestFirst(lots);
        valueFrom = new BigDecimal[order.length + 1];
        valueFrom[order.length] = BigDecimal.ZERO;
        for (int i = order.length - 1; i >= 0; i--) {
            valueFrom[i] = valueFrom[i + 1].add(lots.get(order[i]).value());
        }
        search();
    }

    /** The places of the lots, the largest first, else in their order. */
    private static int[] largestFirst(List<LotValue> lots) {
        var places = new ArrayList<Integer>(lots.size());
        for (int place = 0; place < lots.size(); place++) {
            places.add(place);
        }
        places.sort((a, b) -> lots.get(b).value().compareTo(lots.get(a).value()));
        int[] order = new int[lots.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = places.get(i);
        }
        return order;
    }

    static MaximalSubsets of(List<LotValue> lots, BigDecimal budget) {
        return new MaximalSubsets(lots, budget);
    }

    /** At most a hundred sets of numbers, each in the order of the lots; the empty set is left out. */
    List<List<String>> sets() {
        return List.copyOf(found);
    }

    boolean truncated() {
        return truncated;
    }

    /** Walks the choices with a stack of its own: an allotment may be longer than the call stack is deep. */
    private void search() {
        var taken = new BitSet(order.length);
        var sum = BigDecimal.ZERO;
        int at = 0;
        while (true) {
            while (at < order.length) {
                var withThis = sum.add(lots.get(order[at]).value());
                if (withThis.compareTo(budget) <= 0) {
                    taken.set(at);
                    sum = withThis;
                }
                at++;
            }
            if (!keep(taken)) {
                return;
            }
            at = taken.previousSetBit(order.length - 1);
            while (at >= 0) {
                sum = sum.subtract(lots.get(order[at]).value());
                taken.clear(at);
                if (endsMaximal(sum, at)) {
                    break;
                }
                at = taken.previousSetBit(at - 1);
            }
            if (at < 0) {
                return;
            }
            at++;
        }
    }

    /** With the lot at this place left out, some way to go on ends in a maximal set: the lots left do not all fit beside it. */
    private boolean endsMaximal(BigDecimal sum, int leftOut) {
        return sum.add(valueFrom[leftOut]).compareTo(budget) > 0;
    }

    private boolean keep(BitSet taken) {
        if (taken.isEmpty()) {
            return true;
        }
        if (found.size() == MOST) {
            truncated = true;
            return false;
        }
        found.add(numbers(taken));
        return true;
    }

    /** The numbers of the lots taken, in the order of the lots. */
    private List<String> numbers(BitSet taken) {
        var places = new BitSet(lots.size());
        for (int at = taken.nextSetBit(0); at >= 0; at = taken.nextSetBit(at + 1)) {
            places.set(order[at]);
        }
        var numbers = new ArrayList<String>(places.cardinality());
        for (int place = places.nextSetBit(0); place >= 0; place = places.nextSetBit(place + 1)) {
            numbers.add(lots.get(place).number());
        }
        return List.copyOf(numbers);
    }
}
