package dev.threadmark.app.rules.path;

import com.github.javaparser.ast.Node;

/**
 * How often a lock is held, and since where.
 *
 * @param count 1 to {@link #MOST}; more is not told apart
 * @param site the acquisition, or the call in the analysed body that led to it
 * @param origin the acquisition itself, wherever it stands
 */
record Hold(int count, Node site, Node origin) {
    static final int MOST = 3;

    Hold more() {
        return new Hold(Math.min(MOST, count + 1), site, origin);
    }

    /** Holds are compared by count and by the very place. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Hold hold
                && hold.count == count
                && hold.site == site
                && hold.origin == origin;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(site) * 31 + count;
    }
}
