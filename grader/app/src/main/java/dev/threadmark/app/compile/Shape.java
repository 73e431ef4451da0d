package dev.threadmark.app.compile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** What other classes can see of a class. */
public final class Shape extends ClassVisitor {
    private final Map<String, Member> members = new LinkedHashMap<>();
    private final List<String> parents = new ArrayList<>();
    private String name;
    private String file;
    private int access;
    private boolean synthetic;

    private Shape() {
        super(Opcodes.ASM9);
    }

    /** Reads a class file. */
    public static Shape of(byte[] classFile) {
        Shape shape = new Shape();
        new ClassReader(classFile).accept(shape, ClassReader.SKIP_FRAMES);
        return shape;
    }

    /** Reads a class of the running JDK by its internal name, if there is one. */
    public static Optional<Shape> ofPlatform(String internalName) {
        ClassLoader loader = ClassLoader.getPlatformClassLoader();
        try (InputStream in = loader.getResourceAsStream(internalName + ".class")) {
            return in == null ? Optional.empty() : Optional.of(of(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The binary name with dots. */
    public String name() {
        return name.replace('/', '.');
    }

    /** The name that a learner knows: without the package, nested classes after a dot. */
    String shortName() {
        return Signatures.type(name);
    }

    /** The name of the source file, or null. */
    public String file() {
        return file;
    }

    /** The superclass first, then the interfaces, as internal names. */
    public List<String> parents() {
        return parents;
    }

    /** The members that it declares itself, by name and descriptor. */
    public Map<String, Member> members() {
        return members;
    }

    boolean visible() {
        return !synthetic && has(Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED);
    }

    /** Tells whether any of some access flags is set. */
    public boolean has(int flags) {
        return (access & flags) != 0;
    }

    /** Tells whether tests are meant to extend the class. */
    boolean meantForExtension() {
        return !has(Opcodes.ACC_FINAL)
                && members.values().stream().anyMatch(m -> m.has(Opcodes.ACC_PROTECTED));
    }

    @Override
    public void visit(
            int version, int flags, String self, String generic, String parent, String[] others) {
        name = self;
        access = flags;
        synthetic = (flags & Opcodes.ACC_SYNTHETIC) != 0;
        if (parent != null) {
            parents.add(parent);
        }
        parents.addAll(List.of(others));
    }

    @Override
    public void visitSource(String source, String debug) {
        file = source;
    }

    @Override
    public void visitInnerClass(String inner, String outer, String simple, int flags) {
        if (inner.equals(name)) {
            access = flags;
            synthetic |= simple == null || outer == null;
        }
    }

    @Override
    public FieldVisitor visitField(
            int flags, String field, String type, String generic, Object value) {
        Member member = new Member(field, type, flags, List.of());
        members.put(member.key(), member);
        return null;
    }

    @Override
    public MethodVisitor visitMethod(
            int flags, String method, String type, String generic, String[] exceptions) {
        List<String> thrown = exceptions == null ? List.of() : List.of(exceptions);
        Member member = new Member(method, type, flags, thrown);
        members.put(member.key(), member);
        return new MethodVisitor(Opcodes.ASM9) {
            @Override
            public void visitLineNumber(int line, Label start) {
                member.lineSeen(line);
            }
        };
    }
}
