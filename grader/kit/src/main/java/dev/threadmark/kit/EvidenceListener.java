package dev.threadmark.kit;

import dev.threadmark.explorer.Exploration;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Hears what stood behind a verdict, passes included.
 *
 * <p>Whoever drives the launcher puts one into the launcher session's store, under {@link
 * #NAMESPACE} and this class.
 */
public interface EvidenceListener {
    /** Where the listener stands in the session's store. */
    ExtensionContext.Namespace NAMESPACE =
            ExtensionContext.Namespace.create(EvidenceListener.class);

    /**
     * A schedule of an {@link Explore} test has ended.
     *
     * @param steps how many steps it had
     */
    void ran(int steps);

    /** An {@link Explore} test has ended. */
    void explored(Exploration exploration);

    /**
     * A {@link Stress} test has ended.
     *
     * @param rounds how many rounds were run, the failing one included
     */
    void stressed(int rounds);

    /** The session's listener, or one that ignores everything. */
    static EvidenceListener of(ExtensionContext context) {
        EvidenceListener listener =
                context.getStore(ExtensionContext.StoreScope.LAUNCHER_SESSION, NAMESPACE)
                        .get(EvidenceListener.class, EvidenceListener.class);
        return listener == null ? NONE : listener;
    }

    /** Ignores everything. */
    EvidenceListener NONE =
            new EvidenceListener() {
                @Override
                public void ran(int steps) {}

                @Override
                public void explored(Exploration exploration) {}

                @Override
                public void stressed(int rounds) {}
            };
}
