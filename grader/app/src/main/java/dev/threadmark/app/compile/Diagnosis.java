package dev.threadmark.app.compile;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.threadmark.app.i18n.Messages;
import dev.threadmark.app.model.Feedback;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * Turns javac's errors into feedback: its own words, and one next step where one is known.
 *
 * <p>The two places where JDKs differ most are told alike on all of them: code that stands outside
 * of any class, with the errors that follow from it, and syntax that is newer than the release.
 */
final class Diagnosis {
    private static final int SHOWN = 20;

    /** javac's codes, which are stable across releases and languages, to hints. */
    private static final Map<String, String> HINTS =
            Map.of(
                    "compiler.err.cant.resolve", "compile.hint.missing-name",
                    "compiler.err.doesnt.exist", "compile.hint.missing-name",
                    "compiler.err.expected", "compile.hint.syntax",
                    "compiler.err.illegal.start.of", "compile.hint.syntax",
                    "compiler.err.not.stmt", "compile.hint.syntax",
                    "compiler.err.unclosed", "compile.hint.syntax",
                    "compiler.err.premature.eof", "compile.hint.end-of-file",
                    "compiler.err.unreported.exception", "compile.hint.checked-exception",
                    "compiler.err.class.public.should", "compile.hint.public-class");

    /** "class, interface, enum, or record expected", as JDKs before 21 say it. */
    private static final String CLASS_EXPECTED = "compiler.err.expected4";

    /** What JDKs from 21 on take the same code for. */
    private static final Pattern IMPLICIT_CLASS =
            Pattern.compile("(unnamed|implicitly declared) classes");

    /** What JDKs from 21 on say further of the class that they see there. */
    private static final String ABOUT_IMPLICIT_CLASS = "compiler.err.implicit.class";

    private static final Pattern NEWER_SYNTAX =
            Pattern.compile(
                    "compiler\\.err\\.(preview\\.feature\\.disabled|feature\\.not\\.supported\\.in\\.source)"
                            + "(\\.plural)?");

    private static final Comparator<Diagnostic<?>> IN_THE_FILE =
            Comparator.<Diagnostic<?>>comparingLong(Diagnostic::getLineNumber)
                    .thenComparingLong(Diagnostic::getColumnNumber);

    private final int release;
    private final Messages messages;

    Diagnosis(int release, Messages messages) {
        this.release = release;
        this.messages = messages;
    }

    List<Feedback> errors(List<Diagnostic<? extends JavaFileObject>> diagnostics) {
        Map<String, List<Diagnostic<? extends JavaFileObject>>> byFile =
                diagnostics.stream()
                        .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                        .filter(each -> !code(each).startsWith(ABOUT_IMPLICIT_CLASS))
                        .sorted(IN_THE_FILE)
                        .collect(
                                groupingBy(
                                        each -> Objects.requireNonNullElse(file(each), ""),
                                        TreeMap::new,
                                        toList()));
        List<Feedback> errors = byFile.values().stream().flatMap(this::errorsOfFile).toList();
        if (errors.size() <= SHOWN) {
            return errors;
        }
        List<Feedback> shown = new ArrayList<>(errors.subList(0, SHOWN));
        String more = messages.text("compile.more", errors.size() - SHOWN);
        shown.add(Feedback.of(more, null, null));
        return shown;
    }

    /** Up to the first that stands outside of any class: whatever comes later follows from it. */
    private Stream<Feedback> errorsOfFile(List<Diagnostic<? extends JavaFileObject>> errors) {
        long orderly = errors.stream().takeWhile(each -> !outsideOfClasses(each)).count();
        return errors.stream().limit(orderly + 1).map(this::feedback);
    }

    private Feedback feedback(Diagnostic<? extends JavaFileObject> error) {
        return new Feedback(
                words(error),
                hint(error),
                file(error),
                position(error.getLineNumber()),
                position(error.getColumnNumber()));
    }

    private String words(Diagnostic<?> error) {
        if (outsideOfClasses(error)) {
            return messages.text("compile.outside-of-classes");
        }
        if (newerSyntax(error)) {
            return messages.text("compile.newer-syntax", release);
        }
        return error.getMessage(messages.locale());
    }

    private String hint(Diagnostic<?> error) {
        String code = outsideOfClasses(error) ? CLASS_EXPECTED : code(error);
        return HINTS.entrySet().stream()
                .filter(each -> code.startsWith(each.getKey()))
                .findFirst()
                .map(each -> messages.text(each.getValue()))
                .orElse(null);
    }

    private static boolean outsideOfClasses(Diagnostic<?> error) {
        return CLASS_EXPECTED.equals(code(error))
                || newerSyntax(error)
                        && IMPLICIT_CLASS.matcher(error.getMessage(Locale.ENGLISH)).find();
    }

    private static boolean newerSyntax(Diagnostic<?> error) {
        return NEWER_SYNTAX.matcher(code(error)).matches();
    }

    private static String code(Diagnostic<?> error) {
        return Objects.requireNonNullElse(error.getCode(), "");
    }

    private static String file(Diagnostic<? extends JavaFileObject> error) {
        return error.getSource() instanceof MemoryFiles.Source source ? source.path() : null;
    }

    private static int position(long from) {
        return from == Diagnostic.NOPOS ? 0 : (int) from;
    }
}
