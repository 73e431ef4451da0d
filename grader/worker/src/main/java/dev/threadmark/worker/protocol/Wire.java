package dev.threadmark.worker.protocol;

import dev.threadmark.explorer.PlainText;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Lengths before values; every length is checked, because a child JVM may send anything. */
final class Wire {
    /** No value is larger than this. */
    static final int MAX_BYTES = 16 << 20;

    private static final int MAX_COUNT = 100_000;

    private Wire() {}

    interface Writer<T> {
        void write(DataOutputStream out, T value) throws IOException;
    }

    interface Reader<T> {
        T read(DataInputStream in) throws IOException;
    }

    static void writeBytes(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static byte[] readBytes(DataInputStream in) throws IOException {
        int length = checked(in.readInt(), MAX_BYTES);
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new IOException("cut short: " + bytes.length + " of " + length + " bytes");
        }
        return bytes;
    }

    static void writeText(DataOutputStream out, String text) throws IOException {
        out.writeBoolean(text != null);
        if (text != null) {
            writeBytes(out, text.getBytes(StandardCharsets.UTF_8));
        }
    }

    static String readText(DataInputStream in) throws IOException {
        return in.readBoolean() ? new String(readBytes(in), StandardCharsets.UTF_8) : null;
    }

    /** Reads text that is only ever shown. */
    static String readWords(DataInputStream in) throws IOException {
        return PlainText.of(readText(in));
    }

    static <T> void writeList(DataOutputStream out, List<T> list, Writer<? super T> writer)
            throws IOException {
        out.writeInt(list.size());
        for (T value : list) {
            writer.write(out, value);
        }
    }

    static <T> List<T> readList(DataInputStream in, Reader<T> reader) throws IOException {
        int size = checked(in.readInt(), MAX_COUNT);
        List<T> list = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            list.add(reader.read(in));
        }
        return list;
    }

    static <T> void writeMap(DataOutputStream out, Map<String, T> map, Writer<? super T> writer)
            throws IOException {
        out.writeInt(map.size());
        for (Map.Entry<String, T> entry : map.entrySet()) {
            writeText(out, entry.getKey());
            writer.write(out, entry.getValue());
        }
    }

    static <T> Map<String, T> readMap(DataInputStream in, Reader<T> reader) throws IOException {
        int size = checked(in.readInt(), MAX_COUNT);
        Map<String, T> map = new TreeMap<>();
        for (int i = 0; i < size; i++) {
            map.put(readText(in), reader.read(in));
        }
        return map;
    }

    private static int checked(int length, int max) throws IOException {
        if (length < 0 || length > max) {
            throw new IOException("length out of range: " + length);
        }
        return length;
    }
}
