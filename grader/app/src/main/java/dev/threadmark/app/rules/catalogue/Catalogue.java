package dev.threadmark.app.rules.catalogue;

import java.util.List;

/** The list of rules. */
public final class Catalogue {
    private static final List<Rule> RULES =
            List.of(
                    new Lk01NotReleased(),
                    new Lk02ReleaseWithoutHold(),
                    new Lk04WrongLock(),
                    new Lk05LockNotShared(),
                    new Th01RunInsteadOfStart());

    private Catalogue() {}

    /** Every rule that looks at parsed sources. */
    public static List<Rule> rules() {
        return RULES;
    }
}
