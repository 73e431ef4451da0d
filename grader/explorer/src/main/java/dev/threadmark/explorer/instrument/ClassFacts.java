package dev.threadmark.explorer.instrument;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** What has to be known of a class file before it, or a class that uses it, is rewritten. */
final class ClassFacts extends ClassVisitor {
    private String name;
    private String superName;
    private String[] interfaces;
    private int access;
    private boolean initialises;
    private boolean mutable;
    private final Map<String, Integer> fields = new HashMap<>();
    private final Set<String> constants = new HashSet<>();
    private final Map<String, MethodFacts> methods = new HashMap<>();
    private final Set<String> members = new HashSet<>();

    private ClassFacts() {
        super(Opcodes.ASM9);
    }

    static ClassFacts of(byte[] classFile) {
        ClassFacts facts = new ClassFacts();
        new ClassReader(classFile).accept(facts, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return facts;
    }

    String name() {
        return name;
    }

    String superName() {
        return superName;
    }

    String[] interfaces() {
        return interfaces;
    }

    boolean isInterface() {
        return (access & Opcodes.ACC_INTERFACE) != 0;
    }

    boolean isEnum() {
        return (access & Opcodes.ACC_ENUM) != 0;
    }

    /** Whether the compiler made it for its own use, such as the table of a switch over an enum. */
    boolean isSynthetic() {
        return (access & Opcodes.ACC_SYNTHETIC) != 0;
    }

    boolean isRecord() {
        return "java/lang/Record".equals(superName);
    }

    /** The access flags of a declared field, or null. */
    Integer field(String field) {
        return fields.get(field);
    }

    boolean isConstant(String field) {
        return constants.contains(field);
    }

    boolean declares(String method, String descriptor) {
        return methods.containsKey(method + descriptor);
    }

    MethodFacts method(String method, String descriptor) {
        return methods.get(method + descriptor);
    }

    /** Its name and what its source declares: no compiler's own helpers. */
    Set<String> members() {
        return members;
    }

    private void noteMember(int flags, String member) {
        if (((access | flags) & Opcodes.ACC_SYNTHETIC) == 0) {
            members.add(name + member);
        }
    }

    /** Whether it has static state that another schedule must not see. */
    boolean hasStaticState() {
        return initialises || fields.entrySet().stream().anyMatch(ClassFacts::isVariableStatic);
    }

    private static boolean isVariableStatic(Map.Entry<String, Integer> field) {
        return (field.getValue() & Opcodes.ACC_STATIC) != 0;
    }

    /**
     * Whether its initialiser can be rerun; the static fields of an interface stay final, and the
     * JDK remembers the constants of an enum.
     */
    boolean isRerunnable() {
        return !isInterface() && !isEnum() && !isSynthetic();
    }

    /** Whether only a new class loader gives its own static state back. */
    boolean needsNewLoader() {
        return isInterface() && initialises || isEnum() && mutable;
    }

    /** The classes that its initialisation may initialise first, itself aside. */
    Set<String> initialisedFirst() {
        Set<String> classes = new HashSet<>();
        if (superName != null) {
            classes.add(superName);
        }
        methods.forEach(
                (method, code) -> {
                    if (method.equals("<clinit>()V") || isEnum() && method.startsWith("<init>")) {
                        classes.addAll(code.initialised());
                    }
                });
        classes.remove(name);
        return classes;
    }

    @Override
    public void visit(
            int version, int flags, String self, String sig, String parent, String[] parents) {
        access = flags;
        name = self;
        superName = parent;
        interfaces = parents;
        noteMember(flags, "");
    }

    @Override
    public FieldVisitor visitField(int flags, String field, String desc, String sig, Object value) {
        noteMember(flags, "." + field + ":" + desc);
        if (value != null && (flags & Opcodes.ACC_STATIC) != 0) {
            constants.add(field);
        } else {
            fields.put(field, flags);
            boolean immutable =
                    (flags & Opcodes.ACC_FINAL) != 0
                            && (desc.length() == 1
                                    || desc.equals("Ljava/lang/String;")
                                    || (flags & Opcodes.ACC_ENUM) != 0
                                    || (flags & Opcodes.ACC_SYNTHETIC) != 0);
            mutable |= !immutable;
        }
        return null;
    }

    @Override
    public MethodVisitor visitMethod(
            int flags, String method, String desc, String sig, String[] thrown) {
        noteMember(flags, "." + method + desc);
        initialises |= method.equals("<clinit>");
        MethodFacts facts = new MethodFacts(method.startsWith("lambda$"));
        methods.put(method + desc, facts);
        return facts;
    }
}
