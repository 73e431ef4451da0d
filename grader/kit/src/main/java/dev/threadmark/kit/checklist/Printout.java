package dev.threadmark.kit.checklist;

import java.util.List;
import java.util.Locale;

/** Writes a checklist as text for a terminal. */
final class Printout {
    private static final String GREEN = "\u001b[32m";
    private static final String RED = "\u001b[31m";
    private static final String BOLD = "\u001b[1m";
    private static final String PLAIN = "\u001b[0m";

    private final Texts texts;
    private final boolean colour;

    Printout(Locale locale, boolean colour) {
        this.texts = new Texts(locale);
        this.colour = colour;
    }

    /**
     * Returns the checklist of one exercise, its lines ended by newlines.
     *
     * @param exercise its name
     * @param checks in the order to show
     * @param hiddenChecks how many more checks run at grading, 0 or more
     */
    String of(String exercise, List<Check> checks, int hiddenChecks) {
        long passed = count(checks, Check.State.PASSED);
        StringBuilder out = new StringBuilder("\n");
        String title = texts.text("title", exercise, passed, checks.size());
        out.append(paint(BOLD, title)).append('\n');
        for (Check check : checks) {
            append(out, check);
        }
        out.append("  ").append(texts.text("hidden", hiddenChecks)).append('\n');
        if (count(checks, Check.State.FAILED) > 0) {
            out.append("  ").append(texts.text("maven")).append('\n');
        }
        return out.toString();
    }

    private static long count(List<Check> checks, Check.State state) {
        return checks.stream().filter(check -> check.state() == state).count();
    }

    private void append(StringBuilder out, Check check) {
        out.append("  ").append(box(check.state())).append(' ').append(check.name()).append('\n');
        if (check.state() == Check.State.PASSED) {
            return;
        }
        indent(out, fact(check));
        indent(out, check.detail());
        // A hint is for what failed; what could not be judged is not the student's to mend.
        if (!check.hint().isEmpty() && check.state() != Check.State.UNDECIDED) {
            indent(out, texts.text("hint", check.hint()));
        }
    }

    private String fact(Check check) {
        String fact =
                switch (check.state()) {
                    case PASSED, FAILED -> check.fact();
                    case UNDECIDED -> texts.text("undecided", check.fact());
                    case NOT_RUN ->
                            check.fact().isEmpty()
                                    ? texts.text("not-run")
                                    : texts.text("not-run-because", check.fact());
                };
        return check.place().isEmpty() ? fact : texts.text("at", fact, check.place());
    }

    private static void indent(StringBuilder out, String text) {
        text.lines().forEach(line -> out.append(("      " + line).stripTrailing()).append('\n'));
    }

    private String box(Check.State state) {
        return switch (state) {
            case PASSED -> paint(GREEN, "[x]");
            case FAILED -> paint(RED, "[ ]");
            case UNDECIDED -> "[?]";
            case NOT_RUN -> "[-]";
        };
    }

    private String paint(String code, String text) {
        return colour ? code + text + PLAIN : text;
    }
}
