package dev.threadmark.app.compile;

import java.util.List;
import org.objectweb.asm.Opcodes;

/** A field, constructor or method of a {@link Shape}. */
final class Member {
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

    String name() {
        return name;
    }

    String descriptor() {
        return descriptor;
    }

    List<String> exceptions() {
        return exceptions;
    }

    /** The line of its first statement, from 1; 0 when unknown. */
    int line() {
        return line;
    }

    void lineSeen(int seen) {
        line = line == 0 ? seen : Math.min(line, seen);
    }

    boolean has(int flags) {
        return (access & flags) != 0;
    }

    boolean visible() {
        return !has(Opcodes.ACC_SYNTHETIC) && has(Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED);
    }

    boolean isMethod() {
        return descriptor.startsWith("(");
    }

    boolean isConstructor() {
        return name.equals("<init>");
    }
}
