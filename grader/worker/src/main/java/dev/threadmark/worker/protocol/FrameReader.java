package dev.threadmark.worker.protocol;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** Reads frames and refuses what does not carry the nonce and the next sequence number. */
public final class FrameReader {
    private final DataInputStream in;
    private final long nonce;
    private int sequence;

    /** Reads from a stream. */
    public FrameReader(InputStream in, long nonce) {
        this.in = new DataInputStream(in);
        this.nonce = nonce;
    }

    /**
     * Reads the next frame.
     *
     * @return the frame, or null at the end of the stream
     * @throws IOException when the stream is cut short within a frame or carries something else
     *     than our frames
     */
    public Frame next() throws IOException {
        byte[] payload;
        try {
            payload = Wire.readBytes(in);
        } catch (EOFException e) {
            return null;
        }
        DataInputStream data = new DataInputStream(new ByteArrayInputStream(payload));
        if (data.readLong() != nonce || data.readInt() != sequence++) {
            throw new IOException("not a frame of this child");
        }
        return body(data);
    }

    private static Frame body(DataInputStream data) throws IOException {
        Frame.Kind[] kinds = Frame.Kind.values();
        int kind = data.readByte();
        if (kind < 0 || kind >= kinds.length) {
            throw new IOException("no such frame: " + kind);
        }
        return switch (kinds[kind]) {
            case READY -> Frame.ready();
            case STARTED -> Frame.started(Wire.readText(data));
            case RESULT -> Frame.result(TestResult.read(data));
            case OUTPUT -> Frame.output(Wire.readBytes(data), data.readLong());
            case ALIVE -> Frame.alive();
            case END -> Frame.end();
        };
    }
}
