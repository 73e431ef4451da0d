package dev.threadmark.explorer.run;

import dev.threadmark.explorer.Outcome;
import java.util.List;

/**
 * What was wrong with a schedule.
 *
 * @param outcome the verdict
 * @param strand the thread that met it, or null when it concerns several
 * @param thrown what left the thread, or null
 * @param conflict the two accesses of a race, or null
 * @param stuck the threads that can never go on, or empty
 * @param detail for {@code INCONCLUSIVE} what cannot be judged, for a program that ended itself its
 *     exit status, else null
 * @param place where the thread was, or null
 */
public record Fault(
        Outcome outcome,
        Strand strand,
        Throwable thrown,
        Conflict conflict,
        List<Strand> stuck,
        String detail,
        Place place) {
    /** A fault that one throwable explains. */
    static Fault thrown(Strand strand, Throwable thrown) {
        Outcome outcome = thrown instanceof AssertionError ? Outcome.FAILED : Outcome.EXCEPTION;
        return new Fault(outcome, strand, thrown, null, List.of(), null, null);
    }

    static Fault race(Strand strand, Conflict conflict) {
        return new Fault(Outcome.RACE, strand, null, conflict, List.of(), null, null);
    }

    static Fault stuck(Outcome outcome, List<Strand> stuck) {
        return new Fault(outcome, null, null, null, List.copyOf(stuck), null, null);
    }

    /** The program ended itself, and said that something was wrong or was not to do so. */
    static Fault exited(Strand strand, int status, Place place) {
        String detail = Integer.toString(status);
        return new Fault(Outcome.FAILED, strand, null, null, List.of(), detail, place);
    }

    static Fault inconclusive(Strand strand, String detail, Place place) {
        return new Fault(Outcome.INCONCLUSIVE, strand, null, null, List.of(), detail, place);
    }
}
