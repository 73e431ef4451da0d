package dev.threadmark.worker.protocol;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * Writes frames; each carries the nonce and the next sequence number. Safe for use by several
 * threads.
 */
public final class FrameWriter {
    private final DataOutputStream out;
    private final long nonce;
    private int sequence;

    /** Writes to a stream. */
    public FrameWriter(OutputStream out, long nonce) {
        this.out = new DataOutputStream(out);
        this.nonce = nonce;
    }

    /** Says that the child is up. */
    public void ready() {
        write(Frame.ready());
    }

    /** Says that a test begins. */
    public void started(String criterion) {
        write(Frame.started(criterion));
    }

    /** Reports a test. */
    public void result(TestResult result) {
        write(Frame.result(result));
    }

    /** Hands over what the program printed. */
    public void output(byte[] kept, long dropped) {
        write(Frame.output(kept, dropped));
    }

    /** Says that the child lives. */
    public void alive() {
        write(Frame.alive());
    }

    /** Says that all tests have ended. */
    public void end() {
        write(Frame.end());
    }

    private synchronized void write(Frame frame) {
        try {
            Wire.writeBytes(out, payload(frame));
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] payload(Frame frame) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(bytes);
        data.writeLong(nonce);
        data.writeInt(sequence++);
        data.writeByte(frame.kind().ordinal());
        switch (frame.kind()) {
            case READY, ALIVE, END -> {}
            case STARTED -> Wire.writeText(data, frame.criterion());
            case RESULT -> frame.result().write(data);
            case OUTPUT -> {
                Wire.writeBytes(data, frame.output());
                data.writeLong(frame.dropped());
            }
        }
        return bytes.toByteArray();
    }
}
