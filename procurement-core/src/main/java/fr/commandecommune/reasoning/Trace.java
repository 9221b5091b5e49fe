package fr.commandecommune.reasoning;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Consumer;

/** The steps of examinations, one after the other; each is made when it is read. */
public final class Trace extends AbstractList<Step> implements RandomAccess {

    private final List<Examination<?>> examinations;
    private final int size;

    public Trace(List<Examination<?>> examinations) {
        this.examinations = examinations;
        int steps = 0;
        for (var examination : examinations) {
            steps += examination.size();
        }
        this.size = steps;
    }

    @Override
    public Step get(int place) {
        int left = place;
        for (var examination : examinations) {
            if (left >= 0 && left < examination.size()) {
                return examination.step(left);
            }
            left -= examination.size();
        }
        throw new IndexOutOfBoundsException(place);
    }

    @Override
    public void forEach(Consumer<? super Step> action) {
        for (var examination : examinations) {
            for (int place = 0; place < examination.size(); place++) {
                action.accept(examination.step(place));
            }
        }
    }

    @Override
    public int size() {
        return size;
    }
}
