package dev.threadmark.explorer.instrument;

import dev.threadmark.explorer.ClassSource;
import dev.threadmark.explorer.run.Fields;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Opcodes;

/** The class files of a program, what is known of them, and their instrumented form. */
public final class ProgramClasses {
    private final ClassSource source;
    private final Fields fields = new Fields();
    private final Map<String, Optional<ClassFacts>> facts = new HashMap<>();
    private final Map<String, byte[]> originals = new HashMap<>();
    private final Map<String, byte[]> instrumented = new HashMap<>();
    private boolean needsNewLoader;

    /** Wraps the program's class files. */
    public ProgramClasses(ClassSource source) {
        this.source = source;
    }

    /** The program's fields by number. */
    public Fields fields() {
        return fields;
    }

    /** Whether a class that was loaded has static state that only a new loader resets. */
    public boolean needsNewLoader() {
        return needsNewLoader;
    }

    /** The instrumented class file, or null when the class is not part of the program. */
    synchronized byte[] instrumented(String binaryName) {
        byte[] done = instrumented.get(binaryName);
        if (done == null) {
            ClassFacts of = facts(binaryName.replace('.', '/'));
            if (of == null) {
                return null;
            }
            byte[] original = originals.get(of.name());
            needsNewLoader |= of.needsNewLoader() || leavesTraces(of);
            // Not every compiler makes the same helper classes: they must not add steps.
            done = of.isSynthetic() ? original : ClassInstrumenter.instrument(original, of, this);
            instrumented.put(binaryName, done);
        }
        return done;
    }

    /** What is known of a class by internal name, or null when it is not part of the program. */
    synchronized ClassFacts facts(String internalName) {
        Optional<ClassFacts> known = facts.get(internalName);
        if (known == null) {
            byte[] bytes =
                    internalName.startsWith("[")
                            ? null
                            : source.find(internalName.replace('/', '.'));
            if (bytes != null) {
                originals.put(internalName, bytes);
            }
            known = Optional.ofNullable(bytes).map(ClassFacts::of);
            facts.put(internalName, known);
        }
        return known.orElse(null);
    }

    /**
     * Whether its static state is reset by rerunning its initialiser, which initialises its
     * superclass too; null stands for a class that is not part of the program.
     */
    boolean isReset(ClassFacts of) {
        return of != null
                && of.isRerunnable()
                && (of.hasStaticState() || isReset(facts(of.superName())));
    }

    /** Whether an initialiser that cannot be rerun may change what is reset. */
    private boolean leavesTraces(ClassFacts of) {
        return !of.isRerunnable()
                && of.initialisedFirst().stream().map(this::facts).anyMatch(this::isReset);
    }

    /**
     * Whether initialising it may need itself again, so that two threads could wait in a circle.
     */
    boolean initialisesInCircles(ClassFacts of) {
        Set<String> seen = new HashSet<>();
        Deque<ClassFacts> next = new ArrayDeque<>(List.of(of));
        while (!next.isEmpty()) {
            for (String name : next.pop().initialisedFirst()) {
                ClassFacts each = facts(name);
                if (each != null && name.equals(of.name())) {
                    return true;
                }
                if (each != null && seen.add(name)) {
                    next.add(each);
                }
            }
        }
        return false;
    }

    /** The program's class that declares a field, searched from a class upwards; or null. */
    ClassFacts declaring(String owner, String field) {
        for (ClassFacts at = facts(owner); at != null; at = facts(at.superName())) {
            if (at.field(field) != null || at.isConstant(field)) {
                return at;
            }
            for (String each : at.interfaces()) {
                ClassFacts found = declaring(each, field);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /**
     * The class outside the program whose method a call reaches when no class of the program
     * declares it.
     *
     * @return an internal name, or null when the method is the program's own
     */
    String external(String owner, String method, String descriptor) {
        String at = owner;
        for (ClassFacts known = facts(at); known != null; known = facts(at)) {
            if (known.declares(method, descriptor) && !method.equals("<init>")) {
                return null;
            }
            if (method.equals("<init>")) {
                return null;
            }
            at = known.superName();
        }
        return at;
    }

    /** Whether a field is static, volatile and so on, given its flags. */
    static boolean has(Integer flags, int flag) {
        return flags != null && (flags & flag) != 0;
    }

    static boolean isFinal(Integer flags) {
        return has(flags, Opcodes.ACC_FINAL);
    }
}
