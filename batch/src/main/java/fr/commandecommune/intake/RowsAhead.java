package fr.commandecommune.intake;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/** Rows of a long file, cut by a thread of their own while those before them are judged; a few thousand are ahead at most. */
final class RowsAhead implements RowReader {

    private static final int AT_A_TIME = 500;
    private static final int BATCHES = 8;

    private final RowReader rows;
    private final BlockingQueue<Batch> batches = new ArrayBlockingQueue<>(BATCHES);
    private final Thread cutter;
    private Iterator<Row> current = List.<Row>of().iterator();
    private @Nullable Batch last;

    /** @param failure what stopped the reading after these rows; the last batch is short, or has one */
    private record Batch(List<Row> rows, @Nullable Unreadable failure) {

        boolean isLast() {
            return failure != null || rows.size() < AT_A_TIME;
        }
    }

    RowsAhead(RowReader rows) {
        this.rows = rows;
        this.cutter = Thread.ofPlatform().name("rows").daemon().start(this::cut);
    }

    @Override
    public Optional<Row> next() throws Unreadable {
        while (!current.hasNext()) {
            if (last != null && last.failure() != null) {
                throw last.failure();
            }
            if (last != null) {
                return Optional.empty();
            }
            take();
        }
        return Optional.of(current.next());
    }

    private void take() {
        try {
            var batch = batches.take();
            current = batch.rows().iterator();
            last = batch.isLast() ? batch : null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private void cut() {
        try {
            Batch batch;
            do {
                batch = batch();
                batches.put(batch);
            } while (!batch.isLast());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Batch batch() {
        var cut = new ArrayList<Row>(AT_A_TIME);
        try {
            for (var row = rows.next(); row.isPresent(); row = rows.next()) {
                cut.add(row.get());
                if (cut.size() == AT_A_TIME) {
                    break;
                }
            }
        } catch (Unreadable e) {
            return new Batch(cut, e);
        }
        return new Batch(cut, null);
    }

    @Override
    public void close() throws Unreadable {
        cutter.interrupt();
        try {
            cutter.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        rows.close();
    }
}
