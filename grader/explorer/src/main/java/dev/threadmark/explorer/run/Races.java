package dev.threadmark.explorer.run;

/** Judges plain accesses by vector clocks (FastTrack: Flanagan and Freund, 2009). */
final class Races {
    private final Execution execution;
    private final boolean recording;

    Races(Execution execution, boolean recording) {
        this.execution = execution;
        this.recording = recording;
    }

    void read(Variable variable, Strand strand) {
        read(variable, strand, here());
    }

    /** Judges a read that the thread made at a place where it no longer is. */
    void read(Variable variable, Strand strand, Place at) {
        checkWrite(variable, strand, false, at);
        checkAll(variable, variable.atomicWrites, true, strand, false, at);
        int now = strand.clock().get(strand.id());
        if (variable.readers != null) {
            variable.readers.note(strand, now, at);
        } else if (variable.reader == null
                || variable.reader == strand
                || ordered(variable.reader, variable.readTime, strand)) {
            variable.reader = strand;
            variable.readTime = now;
            variable.readAt = at;
        } else {
            variable.readers = new Accesses();
            variable.readers.note(variable.reader, variable.readTime, variable.readAt);
            variable.readers.note(strand, now, at);
        }
    }

    void write(Variable variable, Strand strand) {
        Place at = here();
        checkWrite(variable, strand, true, at);
        checkAll(variable, variable.atomicWrites, true, strand, true, at);
        checkAll(variable, variable.atomicReads, false, strand, true, at);
        checkReads(variable, strand, at);
        variable.readers = null;
        variable.reader = null;
        variable.writer = strand;
        variable.writeTime = strand.clock().get(strand.id());
        variable.writtenAt = at;
    }

    /**
     * Judges an access in a mode stronger than plain, which races with plain ones only.
     *
     * @param writes whether it is a write
     */
    void atomic(Variable variable, Strand strand, boolean writes) {
        Place at = here();
        checkWrite(variable, strand, writes, at);
        int now = strand.clock().get(strand.id());
        if (writes) {
            checkReads(variable, strand, at);
            variable.atomicWrites = existing(variable.atomicWrites);
            variable.atomicWrites.note(strand, now, at);
        } else {
            variable.atomicReads = existing(variable.atomicReads);
            variable.atomicReads.note(strand, now, at);
        }
    }

    private static Accesses existing(Accesses accesses) {
        return accesses == null ? new Accesses() : accesses;
    }

    /** An object of unknown kind is used: by several threads without order, it may be a race. */
    void unknown(Variable variable, Strand strand) {
        if (variable.writer != null && !ordered(variable.writer, variable.writeTime, strand)) {
            execution.note(Gap.SHARED_OBJECT);
        }
        variable.writer = strand;
        variable.writeTime = strand.clock().get(strand.id());
    }

    private void checkWrite(Variable variable, Strand strand, boolean writes, Place at) {
        if (variable.writer != null && !ordered(variable.writer, variable.writeTime, strand)) {
            report(variable, variable.writer, true, variable.writtenAt, strand, writes, at);
        }
    }

    private void checkReads(Variable variable, Strand strand, Place at) {
        if (variable.readers != null) {
            checkAll(variable, variable.readers, false, strand, true, at);
        } else if (variable.reader != null
                && !ordered(variable.reader, variable.readTime, strand)) {
            report(variable, variable.reader, false, variable.readAt, strand, true, at);
        }
    }

    private void checkAll(
            Variable variable,
            Accesses earlier,
            boolean earlierWrites,
            Strand strand,
            boolean writes,
            Place at) {
        int other = earlier == null ? -1 : earlier.firstBeyond(strand.clock());
        if (other >= 0) {
            Strand first = execution.strand(other);
            report(variable, first, earlierWrites, earlier.at(other), strand, writes, at);
        }
    }

    private static boolean ordered(Strand earlier, int time, Strand later) {
        return later.clock().get(earlier.id()) >= time;
    }

    private Place here() {
        return recording ? Place.here() : null;
    }

    private void report(
            Variable variable,
            Strand first,
            boolean firstWrites,
            Place firstAt,
            Strand second,
            boolean secondWrites,
            Place secondAt) {
        execution.raced(
                new Conflict(
                        variable, first, firstWrites, firstAt, second, secondWrites, secondAt));
    }
}
