package dev.threadmark.app.compile;

import dev.threadmark.app.i18n.Messages;
import dev.threadmark.app.model.Feedback;
import dev.threadmark.app.model.Spelling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.objectweb.asm.Opcodes;

/** Compares a student's classes with the given ones, as the tests will link against them. */
public final class ApiCheck {
    private final Map<String, Shape> submitted = new HashMap<>();
    private final Hierarchy hierarchy = new Hierarchy(submitted);
    private final List<Feedback> problems = new ArrayList<>();
    private final Messages messages;

    private ApiCheck(Map<String, byte[]> classes, Messages messages) {
        classes.forEach((name, bytes) -> submitted.put(name.replace('.', '/'), Shape.of(bytes)));
        this.messages = messages;
    }

    /**
     * Says what of the given public and protected API the submission lacks, with the nearest name.
     *
     * @param expectedApi the stub's classes by binary name
     * @param submitted the student's classes by binary name
     * @return one entry for each difference; empty when the tests can be linked
     */
    public static List<Feedback> compare(
            Map<String, byte[]> expectedApi, Map<String, byte[]> submitted, Messages messages) {
        ApiCheck check = new ApiCheck(submitted, messages);
        new TreeMap<>(expectedApi)
                .values().stream().map(Shape::of).filter(Shape::visible).forEach(check::compare);
        return List.copyOf(check.problems);
    }

    private void compare(Shape expected) {
        Shape actual = submitted.get(expected.name().replace('.', '/'));
        if (actual == null) {
            missingClass(expected);
            return;
        }
        compareTypes(expected, actual);
        expected.members().values().stream()
                .filter(Member::visible)
                .forEach(member -> compare(expected, member, actual));
    }

    private void missingClass(Shape expected) {
        List<String> names = submitted.values().stream().map(Shape::shortName).sorted().toList();
        Optional<String> near = Spelling.closest(expected.shortName(), names);
        String file = expected.file();
        if (near.isPresent()) {
            add("api.no-class.near", "api.no-class", file, 0, expected.shortName(), near.get());
        } else {
            add("api.no-class", "api.no-class", file, 0, expected.shortName());
        }
    }

    private void compareTypes(Shape expected, Shape actual) {
        String name = expected.shortName();
        if (expected.has(Opcodes.ACC_PUBLIC) && !actual.has(Opcodes.ACC_PUBLIC)) {
            add("api.hidden", "api.hidden", actual.file(), 0, name, "class", "public");
        }
        boolean abstractNow =
                actual.has(Opcodes.ACC_ABSTRACT) && !expected.has(Opcodes.ACC_ABSTRACT);
        boolean finalNow = actual.has(Opcodes.ACC_FINAL) && expected.meantForExtension();
        if (abstractNow || finalNow) {
            add("api.final", "api.final", actual.file(), 0, name, "class");
        }
        for (String parent : expected.parents()) {
            if (!hierarchy.isA(actual.name().replace('.', '/'), parent)) {
                add("api.type", "api.type", actual.file(), 0, name, Signatures.type(parent));
            }
        }
    }

    private void compare(Shape given, Member expected, Shape actual) {
        Optional<Member> found = hierarchy.find(actual, expected.key());
        if (found.isPresent() && (!expected.isConstructor() || has(actual, expected))) {
            compare(expected, actual, found.get());
        } else {
            missingMember(given, expected, actual);
        }
    }

    private static boolean has(Shape shape, Member member) {
        return shape.members().containsKey(member.key());
    }

    private void compare(Member expected, Shape owner, Member actual) {
        String name = Signatures.member(owner, actual);
        String type = owner.shortName();
        if (expected.has(Opcodes.ACC_PUBLIC)
                ? !actual.has(Opcodes.ACC_PUBLIC)
                : !actual.visible()) {
            String wanted = expected.has(Opcodes.ACC_PUBLIC) ? "public" : "protected";
            add("api.hidden", "api.hidden", owner.file(), actual.line(), type, name, wanted);
        }
        if (expected.has(Opcodes.ACC_STATIC) != actual.has(Opcodes.ACC_STATIC)) {
            String key = expected.has(Opcodes.ACC_STATIC) ? "api.not-static" : "api.static";
            add(key, "api.static", owner.file(), actual.line(), type, name);
        }
        boolean finalNow =
                actual.has(Opcodes.ACC_FINAL)
                        && expected.isMethod()
                        && expected.has(Opcodes.ACC_PROTECTED)
                        && !expected.has(Opcodes.ACC_FINAL);
        if (finalNow) {
            add("api.final", "api.final", owner.file(), actual.line(), type, name);
        }
        actual.exceptions().stream()
                .filter(thrown -> !allowed(thrown, expected))
                .forEach(
                        thrown ->
                                add(
                                        "api.throws",
                                        "api.throws",
                                        owner.file(),
                                        actual.line(),
                                        type,
                                        name,
                                        Signatures.type(thrown)));
    }

    private boolean allowed(String thrown, Member expected) {
        return hierarchy.isUnchecked(thrown)
                || expected.exceptions().stream().anyMatch(given -> hierarchy.isA(thrown, given));
    }

    private void missingMember(Shape given, Member expected, Shape actual) {
        Optional<Member> near = near(expected, actual);
        boolean sameCall =
                near.filter(n -> n.name().equals(expected.name()))
                        .filter(n -> parameters(n).equals(parameters(expected)))
                        .isPresent();
        String wanted =
                sameCall ? Signatures.typed(given, expected) : Signatures.member(given, expected);
        String type = actual.shortName();
        String kind = messages.text("api.kind." + kind(expected), wanted);
        if (near.isEmpty()) {
            add("api.no-member", "api.no-member", actual.file(), 0, type, kind);
            return;
        }
        String meant =
                sameCall
                        ? Signatures.typed(actual, near.get())
                        : Signatures.member(actual, near.get());
        int line = near.get().line();
        add("api.no-member.near", "api.no-member", actual.file(), line, type, kind, meant);
    }

    private static String parameters(Member member) {
        return member.isMethod() ? Signatures.parameters(member) : "";
    }

    private static String kind(Member member) {
        if (!member.isMethod()) {
            return "field";
        }
        return member.isConstructor() ? "constructor" : "method";
    }

    private static Optional<Member> near(Member expected, Shape actual) {
        List<Member> alike =
                actual.members().values().stream()
                        .filter(m -> !m.has(Opcodes.ACC_SYNTHETIC))
                        .filter(m -> kind(m).equals(kind(expected)))
                        .filter(m -> !m.name().equals("<clinit>"))
                        .toList();
        List<String> names = alike.stream().map(Member::name).toList();
        return Spelling.closest(expected.name(), names)
                .flatMap(name -> alike.stream().filter(m -> m.name().equals(name)).findFirst());
    }

    private void add(String key, String hintKey, String file, int line, Object... arguments) {
        problems.add(
                new Feedback(
                        messages.text(key, arguments),
                        messages.text(hintKey + ".hint", arguments),
                        file,
                        line,
                        0));
    }
}
