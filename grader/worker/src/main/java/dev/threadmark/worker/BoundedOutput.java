package dev.threadmark.worker;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;

/** Keeps the beginning of what a program prints and counts the rest. */
final class BoundedOutput extends OutputStream {
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final int limit;
    private long dropped;

    /** Keeps up to {@code limit} bytes. */
    BoundedOutput(int limit) {
        this.limit = limit;
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) {
        int room = Math.min(length, limit - kept.size());
        kept.write(bytes, offset, room);
        dropped += length - room;
    }

    synchronized byte[] kept() {
        return kept.toByteArray();
    }

    synchronized long dropped() {
        return dropped;
    }
}
