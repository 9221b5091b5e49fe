package fr.commandecommune.aggregation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Rows on their way to the database by COPY, in the order in which they were put, while whoever reads goes on reading. The
 * connection is this queue's alone until it is closed. A few megabytes wait at most: then {@link #put} does.
 */
final class CopyQueue implements AutoCloseable {

    private static final int WAITING = 3;
    private static final long LOOK_EVERY_MILLIS = 100;
    private static final Load END = new Load("", InputStream.nullInputStream());

    private final CopyManager copy;
    private final BlockingQueue<Load> loads = new ArrayBlockingQueue<>(WAITING);
    private final Thread sender;
    private volatile @Nullable Exception failure;

    private record Load(String statement, InputStream rows) {

        boolean isLast() {
            return statement.isEmpty();
        }
    }

    CopyQueue(Connection connection) {
        try {
            copy = connection.unwrap(PGConnection.class).getCopyAPI();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        sender = Thread.ofPlatform().name("copy").daemon().start(this::send);
    }

    /** The bytes are the queue's from now on. */
    void put(String statement, byte[] rows, int length) {
        put(new Load(statement, new ByteArrayInputStream(rows, 0, length)));
    }

    /** Waits until everything is there. */
    void finish() {
        put(END);
        try {
            sender.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
        requireSound();
    }

    /** Gives up what still waits. */
    @Override
    public void close() {
        sender.interrupt();
        try {
            sender.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void put(Load load) {
        try {
            while (!loads.offer(load, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
                requireSound();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
        requireSound();
    }

    private void requireSound() {
        if (failure != null) {
            throw new IllegalStateException("COPY: " + failure.getMessage(), failure);
        }
    }

    private void send() {
        try {
            for (var load = loads.take(); !load.isLast(); load = loads.take()) {
                copy.copyIn(load.statement(), load.rows());
            }
        } catch (SQLException | IOException e) {
            failure = e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
