package dev.threadmark.app.pack;

import dev.threadmark.app.model.Criterion;
import dev.threadmark.app.model.Kind;
import dev.threadmark.app.model.Visibility;
import dev.threadmark.worker.protocol.TestRef;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a JSON Schema cannot say about a rubric. */
final class RubricCheck {
    private final Path file;
    private final Rubric rubric;
    private final Set<String> rules;

    /**
     * Prepares a check.
     *
     * @param file where the rubric stands
     * @param rules the ids of all rules that there are
     */
    RubricCheck(Path file, Rubric rubric, Set<String> rules) {
        this.file = file;
        this.rubric = rubric;
        this.rules = rules;
    }

    void check(String exercise) throws PackException {
        if (!rubric.exercise().equals(exercise)) {
            throw new PackException(
                    file, "/exercise: is " + rubric.exercise() + ", allowed: " + exercise);
        }
        int sum = rubric.criteria().stream().mapToInt(Criterion::points).sum();
        if (sum != rubric.points()) {
            throw new PackException(
                    file, "/points: is " + rubric.points() + ", but the criteria sum to " + sum);
        }
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < rubric.criteria().size(); i++) {
            Criterion criterion = rubric.criteria().get(i);
            if (!ids.add(criterion.id())) {
                throw new PackException(
                        file, "/criteria/" + i + "/id: stands twice: " + criterion.id());
            }
        }
        for (int i = 0; i < rubric.criteria().size(); i++) {
            Criterion criterion = rubric.criteria().get(i);
            known("/criteria/" + i + "/rules", criterion.rules(), rules);
            known("/criteria/" + i + "/waivedBy", criterion.waivedBy(), ids);
            known("/criteria/" + i + "/requires", criterion.requires(), ids);
        }
    }

    private void known(String field, List<String> names, Set<String> allowed) throws PackException {
        for (String name : names) {
            if (!allowed.contains(name)) {
                String all = allowed.stream().sorted().collect(Collectors.joining(", "));
                throw new PackException(
                        file, field + ": no such id: " + name + "; allowed: " + all);
            }
        }
    }

    /** Pairs every criterion that a test decides with its one test. */
    List<TestRef> pair(Path tests, List<TestScan.Found> found) throws PackException {
        Map<String, List<TestScan.Found>> byCriterion =
                found.stream()
                        .filter(test -> test.criterion() != null)
                        .collect(Collectors.groupingBy(TestScan.Found::criterion));
        for (TestScan.Found test : found) {
            named(tests, test);
        }
        List<TestRef> refs = new ArrayList<>();
        for (Criterion criterion : inOrder()) {
            if (criterion.kind() != Kind.RULE) {
                refs.add(
                        ref(tests, criterion, byCriterion.getOrDefault(criterion.id(), List.of())));
            }
        }
        return refs;
    }

    /**
     * In one JVM the submission's code could carry what it saw of a hidden test into the message of
     * a visible one; so it sees hidden tests after those. Last come the stress tests, of which no
     * message of the submission's is ever shown: they are settled by what the others find.
     */
    private List<Criterion> inOrder() {
        List<Visibility> order =
                List.of(Visibility.VISIBLE, Visibility.AFTER_DUE, Visibility.HIDDEN);
        return rubric.criteria().stream()
                .sorted(
                        Comparator.comparing(RubricCheck::isStress)
                                .thenComparing(criterion -> order.indexOf(criterion.visibility())))
                .toList();
    }

    private void named(Path tests, TestScan.Found test) throws PackException {
        if (test.criterion() == null) {
            throw new PackException(tests, place(test) + ": a test without @Criterion");
        }
        if (rubric.criteria().stream()
                .noneMatch(criterion -> criterion.id().equals(test.criterion()))) {
            throw new PackException(
                    tests,
                    place(test) + ": @Criterion(\"" + test.criterion() + "\") is not in " + file);
        }
    }

    private TestRef ref(Path tests, Criterion criterion, List<TestScan.Found> found)
            throws PackException {
        if (found.size() != 1) {
            String problem =
                    found.isEmpty()
                            ? "no test has @Criterion(\"" + criterion.id() + "\")"
                            : "two tests have @Criterion(\""
                                    + criterion.id()
                                    + "\"): "
                                    + place(found.get(0))
                                    + " and "
                                    + place(found.get(1));
            throw new PackException(tests, problem);
        }
        TestScan.Found test = found.get(0);
        if (test.kind() != criterion.kind()) {
            throw new PackException(
                    file,
                    criterion.id()
                            + ": kind is "
                            + criterion.kind()
                            + ", but "
                            + place(test)
                            + " is "
                            + test.kind());
        }
        return new TestRef(
                criterion.id(),
                test.className(),
                test.method(),
                test.kind() == Kind.EXPLORED,
                test.parameterTypes(),
                isStress(criterion) ? criterion.waivedBy() : List.of());
    }

    private static boolean isStress(Criterion criterion) {
        return criterion.kind() == Kind.STRESS;
    }

    private static String place(TestScan.Found test) {
        return test.className() + "." + test.method();
    }
}
