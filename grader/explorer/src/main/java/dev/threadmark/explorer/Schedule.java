package dev.threadmark.explorer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A schedule as a short printable string.
 *
 * @param runs pairs of a thread's number and how often it was chosen in a row
 * @param switchAt keys of the fields whose plain accesses were switch points
 * @param spurious how many spurious wake-ups were allowed
 * @param program the checksum of the program and of what it did
 */
record Schedule(int[] runs, Set<Integer> switchAt, int spurious, long program) {
    /** Such as {@code 1f2e3d4c-0-9a8b7c6d-0x5.1x2}: program, spurious, fields, runs. */
    String text() {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < runs.length; i += 2) {
            parts.add(runs[i + 1] == 1 ? "" + runs[i] : runs[i] + "x" + runs[i + 1]);
        }
        List<String> fields = new ArrayList<>();
        new TreeSet<>(switchAt).forEach(field -> fields.add(Integer.toHexString(field)));
        return String.join(
                "-",
                Long.toHexString(program),
                Integer.toString(spurious),
                String.join(".", fields),
                String.join(".", parts));
    }

    /**
     * Reads a schedule back.
     *
     * @throws IllegalArgumentException when the text is none
     */
    static Schedule parse(String text) {
        String[] parts = text.strip().split("-", -1);
        if (parts.length != 4) {
            throw new IllegalArgumentException("not a schedule: " + text);
        }
        try {
            Set<Integer> fields = new TreeSet<>();
            for (String field : parts[2].isEmpty() ? new String[0] : parts[2].split("\\.")) {
                fields.add(Integer.parseUnsignedInt(field, 16));
            }
            String[] runs = parts[3].isEmpty() ? new String[0] : parts[3].split("\\.");
            int[] pairs = new int[runs.length * 2];
            for (int i = 0; i < runs.length; i++) {
                String[] run = runs[i].split("x");
                pairs[2 * i] = Integer.parseInt(run[0]);
                pairs[2 * i + 1] = run.length == 1 ? 1 : Integer.parseInt(run[1]);
            }
            return new Schedule(
                    pairs, fields, Integer.parseInt(parts[1]), Long.parseLong(parts[0], 16));
        } catch (NumberFormatException malformed) {
            throw new IllegalArgumentException("not a schedule: " + text, malformed);
        }
    }
}
