package dev.threadmark.app.rules.path;

import com.github.javaparser.ast.Node;

/** What is known of the value of an expression. */
sealed interface Value {
    Value UNKNOWN = new Unknown();
    Value NULL = new Null();

    /** The stamp 0 of an attempt that failed. */
    Value NO_STAMP = new Constant("0");

    record Unknown() implements Value {}

    record Null() implements Value {}

    /** A whole number or character as it is written down. */
    record Constant(String text) implements Value {}

    record Bool(boolean value) implements Value {}

    /** The object at a path; a mode when it is the read or write view of a lock. */
    record Ref(String path, Mode mode) implements Value {
        Ref(String path) {
            this(path, null);
        }
    }

    /** A valid stamp of a {@code StampedLock}. */
    record Stamp(String path, Mode mode) implements Value {}

    /** A lambda or method reference, and what {@code this} means inside. */
    record Closure(Node code, String self) implements Value {
        @Override
        public boolean equals(Object other) {
            return other instanceof Closure closure
                    && closure.code == code
                    && closure.self.equals(self);
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(code);
        }
    }

    /** The value after a part of its path has got another name. */
    default Value replace(String part, String by) {
        if (this instanceof Ref ref) {
            return new Ref(Paths.replace(ref.path, part, by), ref.mode);
        }
        if (this instanceof Stamp stamp) {
            return new Stamp(Paths.replace(stamp.path, part, by), stamp.mode);
        }
        if (this instanceof Closure closure) {
            return new Closure(closure.code, Paths.replace(closure.self, part, by));
        }
        return this;
    }

    default boolean mentions(String part) {
        return this instanceof Ref ref && Paths.mentions(ref.path, part)
                || this instanceof Stamp stamp && Paths.mentions(stamp.path, part);
    }
}
