package dev.threadmark.explorer.run;

import java.util.Arrays;

/** Judges plain accesses by vector clocks (FastTrack: Flanagan and Freund, 2009). */
final class Races {
    private final Execution execution;
    private final boolean recording;

    Races(Execution execution, boolean recording) {
        this.execution = execution;
        this.recording = recording;
    }

    void read(Variable variable, Strand strand) {
        if (variable.writer != null && !ordered(variable.writer, variable.writeTime, strand)) {
            report(variable, variable.writer, true, variable.writtenAt, strand, false);
        }
        checkAtomic(variable.atomicWrites, variable, true, strand, false);
        int now = strand.clock().get(strand.id());
        if (variable.readers != null) {
            variable.readers.set(strand.id(), now);
        } else if (variable.reader == null
                || variable.reader == strand
                || ordered(variable.reader, variable.readTime, strand)) {
            variable.reader = strand;
            variable.readTime = now;
        } else {
            share(variable, strand, now);
        }
        if (recording) {
            rememberRead(variable, strand);
        }
    }

    void write(Variable variable, Strand strand) {
        if (variable.writer != null && !ordered(variable.writer, variable.writeTime, strand)) {
            report(variable, variable.writer, true, variable.writtenAt, strand, true);
        }
        checkAtomic(variable.atomicWrites, variable, true, strand, true);
        checkAtomic(variable.atomicReads, variable, false, strand, true);
        checkReads(variable, strand);
        variable.readers = null;
        variable.reader = null;
        variable.writer = strand;
        variable.writeTime = strand.clock().get(strand.id());
        if (recording) {
            variable.writtenAt = Place.here();
        }
    }

    /** An object of unknown kind is used: by several threads without order, it may be a race. */
    void unknown(Variable variable, Strand strand) {
        if (variable.writer != null && !ordered(variable.writer, variable.writeTime, strand)) {
            execution.note(Gap.SHARED_OBJECT);
        }
        variable.writer = strand;
        variable.writeTime = strand.clock().get(strand.id());
    }

    private void checkReads(Variable variable, Strand strand) {
        if (variable.readers != null) {
            int other = variable.readers.firstBeyond(strand.clock());
            if (other >= 0) {
                Place at = recording ? variable.readersAt[other] : null;
                report(variable, execution.strand(other), false, at, strand, true);
            }
        } else if (variable.reader != null
                && !ordered(variable.reader, variable.readTime, strand)) {
            report(variable, variable.reader, false, variable.readAt, strand, true);
        }
    }

    /**
     * Judges an access in a mode stronger than plain, which races with plain ones only.
     *
     * @param writes whether it is a write
     */
    void atomic(Variable variable, Strand strand, boolean writes) {
        if (variable.writer != null && !ordered(variable.writer, variable.writeTime, strand)) {
            report(variable, variable.writer, true, variable.writtenAt, strand, writes);
        }
        if (writes) {
            checkReads(variable, strand);
            variable.atomicWrites = noted(variable.atomicWrites, strand);
        } else {
            variable.atomicReads = noted(variable.atomicReads, strand);
        }
    }

    private static VectorClock noted(VectorClock accesses, Strand strand) {
        VectorClock clock = accesses == null ? new VectorClock() : accesses;
        clock.set(strand.id(), strand.clock().get(strand.id()));
        return clock;
    }

    private void checkAtomic(
            VectorClock accesses,
            Variable variable,
            boolean firstWrites,
            Strand strand,
            boolean secondWrites) {
        int other = accesses == null ? -1 : accesses.firstBeyond(strand.clock());
        if (other >= 0) {
            Strand first = execution.strand(other);
            report(variable, first, firstWrites, null, strand, secondWrites);
        }
    }

    private static boolean ordered(Strand earlier, int time, Strand later) {
        return later.clock().get(earlier.id()) >= time;
    }

    private void share(Variable variable, Strand strand, int now) {
        variable.readers = new VectorClock();
        variable.readers.set(variable.reader.id(), variable.readTime);
        variable.readers.set(strand.id(), now);
        if (recording) {
            variable.readersAt = new Place[strand.id() + variable.reader.id() + 1];
            variable.readersAt[variable.reader.id()] = variable.readAt;
        }
    }

    private static void rememberRead(Variable variable, Strand strand) {
        variable.readAt = Place.here();
        if (variable.readers != null) {
            int size = Math.max(variable.readersAt.length, strand.id() + 1);
            variable.readersAt = Arrays.copyOf(variable.readersAt, size);
            variable.readersAt[strand.id()] = variable.readAt;
        }
    }

    private void report(
            Variable variable,
            Strand first,
            boolean firstWrites,
            Place firstAt,
            Strand second,
            boolean secondWrites) {
        execution.raced(
                new Conflict(
                        variable,
                        first,
                        firstWrites,
                        firstAt,
                        second,
                        secondWrites,
                        recording ? Place.here() : null));
    }
}
