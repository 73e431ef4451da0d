package dev.threadmark.app.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.threadmark.app.compile.Shape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.Opcodes;

/**
 * Looks at what the allow-list opens on the running JDK.
 *
 * <p>A new JDK can add an overload under an open name. Every JDK we support therefore has a frozen
 * listing; {@code -Dthreadmark.refresh=true} rewrites it, and its diff is to be read.
 */
class AllowListAuditTest {
    private static final int JDK = Runtime.version().feature();
    private static final AllowList LIST = AllowList.load();

    @Test
    void opensExactlyTheFrozenMembers() throws IOException {
        Path file = frozen(JDK);
        if (Boolean.getBoolean("threadmark.refresh")) {
            Files.write(file, opened());
        }
        assumeTrue(Files.exists(file), "no listing for JDK " + JDK);
        Set<String> frozen = new TreeSet<>(Files.readAllLines(file));
        assertEquals(Set.of(), without(opened(), frozen), "newly open");
        assertEquals(Set.of(), without(frozen, opened()), "no longer open");
    }

    @Test
    void everyNameExistsOnAJdkWeSupport() throws IOException {
        Set<String> known = new HashSet<>();
        for (int jdk : List.of(17, 25)) {
            Files.readAllLines(frozen(jdk)).forEach(line -> known.add(line.split("[(:]")[0]));
        }
        Set<String> listed = new TreeSet<>();
        LIST.classes()
                .forEach((type, names) -> names.forEach(name -> listed.add(type + '.' + name)));
        assertEquals(Set.of(), without(listed, known));
    }

    @Test
    void opensNothingThatDependsOnItsCaller() {
        Set<String> found = new TreeSet<>();
        members()
                .forEach((type, keys) -> found.addAll(PlatformCode.of(type).callerSensitive(keys)));
        assertEquals(Reviewed.CALLER_SENSITIVE, found);
    }

    @Test
    void opensNothingThatLeadsToFilesProcessesLoadersOrReflection() {
        Set<String> found = new TreeSet<>();
        members().forEach((type, keys) -> found.addAll(PlatformCode.of(type).reaching(keys)));
        assertEquals("", String.join("\n", found));
    }

    @Test
    void opensNothingBeyondTheJavaPackages() {
        assertTrue(LIST.classes().keySet().stream().allMatch(name -> name.startsWith("java/")));
    }

    private static Path frozen(int jdk) {
        return Path.of("src/test/resources/gate/opened-" + jdk + ".txt");
    }

    private static Set<String> without(Set<String> some, Set<String> others) {
        Set<String> rest = new TreeSet<>(some);
        rest.removeAll(others);
        return rest;
    }

    private static Set<String> opened() {
        Set<String> lines = new TreeSet<>();
        members().forEach((type, keys) -> keys.forEach(key -> lines.add(type + '.' + key)));
        return lines;
    }

    /** Lists, by class, the public and protected members that student code may use. */
    private static Map<String, Set<String>> members() {
        Map<String, Set<String>> open = new TreeMap<>();
        for (String type : LIST.classes().keySet()) {
            Shape.ofPlatform(type).ifPresent(shape -> open.put(type, members(type, shape)));
        }
        return open;
    }

    private static Set<String> members(String type, Shape shape) {
        return shape.members().values().stream()
                .filter(m -> m.has(Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED))
                .filter(m -> LIST.opens(type, m.name(), m.descriptor()))
                .filter(m -> LIST.opensTypes(m.descriptor(), Set.of()))
                .map(m -> m.name() + (m.isMethod() ? "" : ":") + m.descriptor())
                .collect(Collectors.toSet());
    }
}
