package dev.threadmark.app.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.threadmark.app.i18n.Messages;
import dev.threadmark.app.model.SourceFile;
import dev.threadmark.app.model.Undecided;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is said of places that were not followed is true of the method that is named. */
class UndecidedWordsTest {
    private static final String LOCKED = "lock.lock(); try { n++; %s } finally { lock.unlock(); }";

    @Test
    void namesTheMethodThatCallsItselfAndNotItsCaller() {
        String visit = "void visit(int d) {" + LOCKED.formatted("visit(d - 1);") + "}";

        assertEquals(
                List.of(
                        "visit calls itself while it takes or releases locks; the checker does not"
                                + " follow recursion."),
                reasons("void runBoth() { visit(1); visit(2); } private " + visit));
    }

    @Test
    void doesNotCallDeepCallsRecursion() {
        StringBuilder methods = new StringBuilder("void m0() { m1(); }");
        for (int i = 1; i <= 4; i++) {
            methods.append("private void m").append(i).append("() { m").append(i + 1);
            methods.append("(); }");
        }
        methods.append("private void m5() {").append(LOCKED.formatted("")).append("}");

        assertEquals(List.of(), wrongAbout(reasons(methods.toString())));
        assertEquals(
                "takes or releases locks, but stands behind more calls within calls than the"
                        + " checker follows.",
                reasons(methods.toString()).get(0).replaceFirst("^m\\d ", ""));
    }

    private static List<String> wrongAbout(List<String> reasons) {
        return reasons.stream().filter(r -> r.contains("calls itself")).toList();
    }

    private static List<String> reasons(String members) {
        String text =
                "class A { final java.util.concurrent.locks.Lock lock ="
                        + " new java.util.concurrent.locks.ReentrantLock(); int n; "
                        + members
                        + "}";
        Analysis analysis =
                RuleEngine.analyse(
                        List.of(new SourceFile("A.java", text)),
                        Set.of("LK01"),
                        Messages.of(Locale.ENGLISH));
        return analysis.undecided().stream().map(Undecided::reason).distinct().toList();
    }
}
