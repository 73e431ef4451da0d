package dev.threadmark.app.compile;

import dev.threadmark.app.model.Feedback;
import java.util.List;

/**
 * Sources that the compiler refused.
 *
 * @param problems the compiler's words, with file, line and column; at least one
 */
public record Rejected(List<Feedback> problems) implements Compilation {
    public Rejected {
        problems = List.copyOf(problems);
    }

    @Override
    public Kind kind() {
        return Kind.REJECTED;
    }
}
