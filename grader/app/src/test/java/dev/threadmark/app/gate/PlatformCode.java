package dev.threadmark.app.gate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** The code of one class of the JDK: which methods are caller-sensitive, and what they call. */
final class PlatformCode extends ClassVisitor {
    private static final String CALLER_SENSITIVE = "Ljdk/internal/reflect/CallerSensitive;";

    private final String type;
    private final Map<String, Set<String>> calls = new HashMap<>();
    private final Set<String> sensitive = new HashSet<>();

    private PlatformCode(String type) {
        super(Opcodes.ASM9);
        this.type = type;
    }

    static PlatformCode of(String type) {
        PlatformCode code = new PlatformCode(type);
        ClassLoader loader = ClassLoader.getPlatformClassLoader();
        try (InputStream in = loader.getResourceAsStream(type + ".class")) {
            new ClassReader(in.readAllBytes()).accept(code, ClassReader.SKIP_DEBUG);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return code;
    }

    Set<String> callerSensitive(Set<String> members) {
        Set<String> found = new TreeSet<>();
        members.stream()
                .filter(sensitive::contains)
                .forEach(m -> found.add(type + "." + m.substring(0, m.indexOf("("))));
        return found;
    }

    /** Lists the members whose code, within this class, leads to something dangerous. */
    Set<String> reaching(Set<String> members) {
        Set<String> found = new TreeSet<>();
        for (String member : members) {
            for (String callee : reach(member)) {
                boolean dangerous = Reviewed.DANGEROUS.stream().anyMatch(callee::startsWith);
                if (dangerous && !Reviewed.harmless(type, callee)) {
                    found.add(type + '.' + member + " -> " + callee);
                }
            }
        }
        return found;
    }

    private Set<String> reach(String member) {
        Set<String> seen = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(Set.of(member));
        Set<String> done = new HashSet<>();
        while (!open.isEmpty()) {
            String next = open.pop();
            if (done.add(next)) {
                for (String callee : calls.getOrDefault(next, Set.of())) {
                    if (callee.startsWith(type + '.')) {
                        open.push(callee.substring(type.length() + 1));
                    } else {
                        seen.add(callee);
                    }
                }
            }
        }
        return seen;
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, String generic, String[] exceptions) {
        String key = name + descriptor;
        Set<String> callees = calls.computeIfAbsent(key, any -> new TreeSet<>());
        return new MethodVisitor(Opcodes.ASM9) {
            @Override
            public AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
                if (annotation.equals(CALLER_SENSITIVE)) {
                    sensitive.add(key);
                }
                return null;
            }

            @Override
            public void visitMethodInsn(
                    int opcode, String owner, String callee, String type, boolean inInterface) {
                callees.add(owner + '.' + callee + type);
            }
        };
    }
}
