package fr.commandecommune.question.json;

import fr.commandecommune.question.Questions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Answers lines on every processor, and writes the answers in the order of the lines. Little is held at once. */
final class Answering implements AutoCloseable {

    private static final int LINES_AT_ONCE = 16;
    private static final int BYTES_AT_ONCE = 1 << 16;
    /** While the virtual machine compiles what it is running, it is left a processor: all goes faster for it. */
    private static final int FIRST_BATCHES = 1 << 11;

    private static final int USUAL_ANSWERS = 1 << 19;

    private final OutputStream out;
    private final int processors = Runtime.getRuntime().availableProcessors();
    private final ExecutorService workers = Executors.newFixedThreadPool(processors);
    private final Queue<Future<Answers>> pending = new ArrayDeque<>();
    /** Emptied, to be written to again. */
    private final Queue<ByteArrayOutputStream> spare = new ConcurrentLinkedQueue<>();

    private List<byte[]> batch = new ArrayList<>();
    private int batchBytes;
    private long sent;
    private long refused;

    /** Answers written one after the other, and how many of them are refusals. */
    private record Answers(ByteArrayOutputStream written, long refused) {}

    Answering(OutputStream out) {
        this.out = out;
    }

    void add(byte[] line) throws IOException {
        batch.add(line);
        batchBytes += line.length;
        if (batch.size() == LINES_AT_ONCE || batchBytes >= BYTES_AT_ONCE) {
            send();
        }
    }

    /** Gives every answer so far. */
    void finish() throws IOException {
        if (!batch.isEmpty()) {
            send();
        }
        while (!pending.isEmpty()) {
            writeNext();
        }
        out.flush();
    }

    long refused() {
        return refused;
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }

    private void send() throws IOException {
        if (pending.size() >= (sent < FIRST_BATCHES ? Math.max(1, processors - 1) : 4 * processors)) {
            writeNext();
        }
        var lines = batch;
        pending.add(workers.submit(() -> answers(lines)));
        batch = new ArrayList<>();
        batchBytes = 0;
        sent++;
    }

    private void writeNext() throws IOException {
        var answers = answered(pending.remove());
        answers.written().writeTo(out);
        refused += answers.refused();
        if (answers.written().size() <= USUAL_ANSWERS) {
            answers.written().reset();
            spare.add(answers.written());
        }
    }

    private static Answers answered(Future<Answers> answers) throws IOException {
        try {
            return answers.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            var stopped = new InterruptedIOException("stopped while answering");
            stopped.initCause(e);
            throw stopped;
        } catch (ExecutionException e) {
            throw new IllegalStateException("a question could not be answered", e.getCause());
        }
    }

    private Answers answers(List<byte[]> lines) {
        var kept = spare.poll();
        var written = kept == null ? new ByteArrayOutputStream(USUAL_ANSWERS) : kept;
        long refused = 0;
        for (var line : lines) {
            var answer = answer(line);
            if (Questions.isRefusal(answer)) {
                refused++;
            }
            JsonTree.write(answer, written);
            written.write('\n');
        }
        return new Answers(written, refused);
    }

    private static Map<String, @Nullable Object> answer(byte[] line) {
        if (line.length > JsonTree.MOST_BYTES) {
            return Questions.unreadable("La ligne dépasse 1 Mo ; il faut une question plus courte.");
        }
        try {
            if (!(JsonTree.read(line) instanceof Map<?, ?> object)) {
                return Questions.unreadable("Il faut un objet JSON par ligne, entre accolades.");
            }
            var question = new LinkedHashMap<String, @Nullable Object>();
            object.forEach((name, value) -> question.put(String.valueOf(name), value));
            return Questions.answer(question);
        } catch (NotJson e) {
            return Questions.unreadable(e.sentence());
        }
    }
}
