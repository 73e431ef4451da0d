package dev.threadmark.app.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the name that was probably meant. */
public final class Spelling {
    private static final int LONGEST = 200;

    private Spelling() {}

    /** Tells whether two names differ in case alone or by few letters for their length. */
    public static boolean isClose(String one, String other) {
        if (one.length() > LONGEST || other.length() > LONGEST) {
            return false;
        }
        int allowed = Math.max(1, Math.min(one.length(), other.length()) / 5);
        return one.equalsIgnoreCase(other) || distance(one, other) <= allowed;
    }

    /** Returns the closest of some names, if any is close. */
    public static Optional<String> closest(String name, Collection<String> names) {
        return names.stream()
                .filter(other -> isClose(name, other))
                .min(Comparator.comparingInt(other -> distance(name, other)));
    }

    /** Counts the insertions, deletions and replacements between two names (Levenshtein, 1966). */
    static int distance(String one, String other) {
        int[] previous = new int[other.length() + 1];
        for (int j = 0; j < previous.length; j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] current = new int[previous.length];
            current[0] = i;
            for (int j = 1; j < current.length; j++) {
                int replace = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                int step = Math.min(current[j - 1], previous[j]) + 1;
                current[j] = Math.min(step, previous[j - 1] + replace);
            }
            previous = current;
        }
        return previous[other.length()];
    }
}
