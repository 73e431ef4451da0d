package dev.threadmark.explorer;

import java.util.Locale;

/**
 * Bounds of one exploration; all in counts, none in time.
 *
 * @param preemptions the highest number of preemptions to search, 0 or more
 * @param schedules the highest number of schedules to run, 1 or more
 * @param steps the highest number of steps in one schedule, 1 or more; a longer one is cut short
 *     and the search is then not exhaustive; when none ends within them, one schedule has 20 times
 *     as many
 * @param seed feeds the random strategies; the same seed gives the same schedules
 * @param locale the language of messages
 * @param mayExit whether the program may end itself with status 0, as a main may; a test that ends
 *     before its last assertion has shown nothing
 */
public record Settings(
        int preemptions, int schedules, int steps, long seed, Locale locale, boolean mayExit) {
    /** The defaults: 3 preemptions, 20,000 schedules, 200,000 steps, seed 1, English. */
    public static final Settings DEFAULT =
            new Settings(3, 20_000, 200_000, 1, Locale.ENGLISH, true);

    /** Refuses bounds that are out of range. */
    public Settings {
        if (preemptions < 0 || schedules < 1 || steps < 1) {
            throw new IllegalArgumentException(
                    "bounds out of range: preemptions "
                            + preemptions
                            + ", schedules "
                            + schedules
                            + ", steps "
                            + steps);
        }
    }
}
