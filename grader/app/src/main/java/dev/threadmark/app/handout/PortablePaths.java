package dev.threadmark.app.handout;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells whether files can be unpacked on Windows and macOS as well as here. */
final class PortablePaths {
    /**
     * Windows allows 259 characters in all; the rest is for the folder that a student unpacks into.
     */
    private static final int LONGEST = 160;

    private static final String FORBIDDEN = "<>:\"|?*\\";

    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");

    private PortablePaths() {}

    /** Returns the first of some relative paths, separated by slashes, that is not portable. */
    static Optional<String> firstUnsafe(Collection<String> paths) {
        Map<String, String> seen = new HashMap<>();
        for (String path : paths) {
            String other = seen.putIfAbsent(path.toLowerCase(Locale.ROOT), path);
            if (other != null
                    || path.length() > LONGEST
                    || !Arrays.stream(path.split("/")).allMatch(PortablePaths::safe)) {
                return Optional.of(path);
            }
        }
        return Optional.empty();
    }

    private static boolean safe(String name) {
        String device = name.toLowerCase(Locale.ROOT).replaceFirst("\\..*", "");
        return !name.isEmpty()
                && !name.endsWith(".")
                && !name.endsWith(" ")
                && !DEVICES.contains(device)
                && !device.matches("(com|lpt)[0-9]")
                && name.chars().noneMatch(c -> c < ' ' || FORBIDDEN.indexOf(c) >= 0);
    }
}
