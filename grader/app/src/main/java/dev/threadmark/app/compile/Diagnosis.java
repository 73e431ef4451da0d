package dev.threadmark.app.compile;

import dev.threadmark.app.i18n.Messages;
import dev.threadmark.app.model.Feedback;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** Turns javac's errors into feedback: its own words, and one next step where one is known. */
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

    private final Messages messages;

    Diagnosis(Messages messages) {
        this.messages = messages;
    }

    List<Feedback> errors(List<Diagnostic<? extends JavaFileObject>> diagnostics) {
        List<Feedback> errors = new ArrayList<>();
        diagnostics.stream()
                .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                .forEach(each -> errors.add(feedback(each)));
        if (errors.size() <= SHOWN) {
            return errors;
        }
        List<Feedback> shown = new ArrayList<>(errors.subList(0, SHOWN));
        String more = messages.text("compile.more", errors.size() - SHOWN);
        shown.add(Feedback.of(more, null, null));
        return shown;
    }

    private Feedback feedback(Diagnostic<? extends JavaFileObject> error) {
        String file = error.getSource() instanceof MemoryFiles.Source source ? source.path() : null;
        return new Feedback(
                error.getMessage(messages.locale()),
                hint(error.getCode()),
                file,
                position(error.getLineNumber()),
                position(error.getColumnNumber()));
    }

    private String hint(String code) {
        return HINTS.entrySet().stream()
                .filter(each -> code != null && code.startsWith(each.getKey()))
                .findFirst()
                .map(each -> messages.text(each.getValue()))
                .orElse(null);
    }

    private static int position(long from) {
        return from == Diagnostic.NOPOS ? 0 : (int) from;
    }
}
