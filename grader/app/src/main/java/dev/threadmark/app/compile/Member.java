package dev.threadmark.app.compile;

import java.util.List;
import org.objectweb.asm.Opcodes;

/** A field, constructor or method of a {@link Shape}. */
public final class Member {
    private final String name;
    private final String descriptor;
    private final int access;
    private final List<String> exceptions;
    private int line;

    /** Takes the exceptions that it declares as internal names. */
    Member(String name, String descriptor, int access, List<String> exceptions) {
        this.name = name;
        this.descriptor = descriptor;
        this.access = access;
        this.exceptions = exceptions;
    }

    String key() {
        return name + descriptor;
    }

    /** The name; constructors are {@code <init>}. */
    public String name() {
        return name;
    }

    /** The type, or the parameters and result, as in the class file. */
    public String descriptor() {
        return descriptor;
    }

    /** The exceptions that it declares, as internal names. */
    public List<String> exceptions() {
        return exceptions;
    }

    /** The line of its first statement, from 1; 0 when unknown. */
    public int line() {
        return line;
    }

    void lineSeen(int seen) {
        line = line == 0 ? seen : Math.min(line, seen);
    }

    /** Tells whether any of some access flags is set. */
    public boolean has(int flags) {
        return (access & flags) != 0;
    }

    boolean visible() {
        return !has(Opcodes.ACC_SYNTHETIC) && has(Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED);
    }

    /** Tells a method or constructor from a field. */
    public boolean isMethod() {
        return descriptor.startsWith("(");
    }

    boolean isConstructor() {
        return name.equals("<init>");
    }
}
