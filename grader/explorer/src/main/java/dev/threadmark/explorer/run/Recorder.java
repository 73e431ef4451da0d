package dev.threadmark.explorer.run;

import java.util.ArrayList;
import java.util.List;

/** Writes down the steps of one schedule; used when a schedule is walked again to explain it. */
public final class Recorder {
    /** Keeps the memory of a very long schedule within bounds; the last steps matter most. */
    private static final int MOST_STEPS = 20_000;

    private final Names names;
    private final List<Step> steps = new ArrayList<>();
    private Step last;

    /** Makes a recorder for a program. */
    public Recorder(Fields fields) {
        names = new Names(fields);
    }

    /** One step, before it is named. */
    public static final class Step {
        private final Strand strand;
        private final String action;
        private final Kind kind;
        private final Sync target;
        private final Place place;
        private Object value;
        private boolean hasValue;

        Step(Strand strand, String action, Kind kind, Sync target, Place place) {
            this.strand = strand;
            this.action = action;
            this.kind = kind;
            this.target = target;
            this.place = place;
        }

        /** Who took it. */
        public Strand strand() {
            return strand;
        }

        /** What was done. */
        public String action() {
            return action;
        }

        /** How that uses its target. */
        public Kind kind() {
            return kind;
        }

        /** To what, or null. */
        public Sync target() {
            return target;
        }

        /** Where. */
        public Place place() {
            return place;
        }

        /** The value read or written; meaningful when {@link #hasValue}. */
        public Object value() {
            return value;
        }

        /** Whether a value is known. */
        public boolean hasValue() {
            return hasValue;
        }
    }

    void performed(Strand strand, Op op, Place place) {
        add(new Step(strand, op.action(), op.kind(), op.target(), place));
    }

    void accessed(Strand strand, Sync target, Kind kind) {
        String action = kind == Kind.READ ? "read" : "write";
        add(new Step(strand, action, kind, target, Place.here()));
    }

    private void add(Step step) {
        if (steps.size() == MOST_STEPS) {
            steps.subList(0, MOST_STEPS / 2).clear();
        }
        steps.add(step);
        last = step;
    }

    /** An access is not worth a step: its value must not become that of the step before. */
    void notRecorded() {
        last = null;
    }

    void value(Strand strand, Object value) {
        if (last != null && last.strand == strand && !last.hasValue) {
            last.value = value;
            last.hasValue = true;
        }
    }

    /** The names learnt so far. */
    public Names names() {
        return names;
    }

    /** The steps in their order. */
    public List<Step> steps() {
        return steps;
    }
}
