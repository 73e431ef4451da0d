package dev.threadmark.explorer.instrument;

import dev.threadmark.explorer.models.ModelTable;
import dev.threadmark.explorer.models.Models;
import dev.threadmark.explorer.models.Redirect;
import dev.threadmark.explorer.models.ReflectedFields;
import dev.threadmark.explorer.models.VarHandles;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Rewrites the calls of one method according to the table of models. */
final class Calls {
    private static final String MONITORS = MethodInstrumenter.MONITORS;
    private static final String CONCATENATION = "java/lang/invoke/StringConcatFactory";
    private static final String FACTORY = "java/lang/invoke/LambdaMetafactory";

    private static final String CLASS_OF = "(Ljava/lang/Object;)Ljava/lang/Class;";
    private static final String VAR_HANDLE = "java/lang/invoke/VarHandle";
    private static final Handle LINK_VAR_HANDLE =
            new Handle(
                    Opcodes.H_INVOKESTATIC,
                    "dev/threadmark/explorer/models/VarHandles",
                    "link",
                    "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;"
                            + "Ljava/lang/invoke/MethodType;)Ljava/lang/invoke/CallSite;",
                    false);

    private final MethodVisitor next;
    private final ProgramClasses program;
    private final References references;
    private int line;
    private final Models models = ModelTable.models();
    private final Contents contents;

    Calls(MethodVisitor next, ProgramClasses program, References references, int freeLocal) {
        this.references = references;
        this.next = next;
        this.program = program;
        contents = new Contents(next, freeLocal);
    }

    /** Calls from now on stand in this source line. */
    void line(int number) {
        line = number;
    }

    void visitType(int opcode, String type) {
        String made = opcode == Opcodes.NEW ? models.substitute(type) : type;
        next.visitTypeInsn(opcode, made);
    }

    void visitCall(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        String external = program.external(owner, name, descriptor);
        if (external == null) {
            next.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
        } else if (isMonitorMethod(name, descriptor) && opcode != Opcodes.INVOKESTATIC) {
            next.visitMethodInsn(
                    Opcodes.INVOKESTATIC,
                    MONITORS,
                    monitorMethod(name),
                    monitor(descriptor),
                    false);
        } else if (opcode == Opcodes.INVOKESPECIAL) {
            visitSpecial(owner, name, descriptor, isInterface);
        } else {
            visitExternal(opcode, owner, external, name, descriptor, isInterface);
        }
    }

    private void visitSpecial(String owner, String name, String descriptor, boolean isInterface) {
        if (models.isUnmodelled(owner, name, name.equals("<init>"), false)) {
            refuse(owner, name);
        }
        contents.arguments(owner, name, descriptor);
        next.visitMethodInsn(
                Opcodes.INVOKESPECIAL, models.substitute(owner), name, descriptor, isInterface);
    }

    private void visitExternal(
            int opcode,
            String owner,
            String external,
            String name,
            String descriptor,
            boolean isInterface) {
        boolean isStatic = opcode == Opcodes.INVOKESTATIC;
        if (external.equals(VAR_HANDLE) && VarHandles.isAccess(name)) {
            String linked = "(L" + VAR_HANDLE + ";" + descriptor.substring(1);
            next.visitInvokeDynamicInsn(name, linked, LINK_VAR_HANDLE);
            return;
        }
        if (!isStatic && isGetClass(name, descriptor)) {
            next.visitMethodInsn(
                    Opcodes.INVOKESTATIC, MethodInstrumenter.HOOKS, "classOf", CLASS_OF, false);
            return;
        }
        if (ReflectedFields.isAccess(external, name, descriptor)) {
            contents.reflected(name, descriptor);
        }
        Redirect redirect = models.redirect(external, name, descriptor);
        if (redirect != null) {
            next.visitMethodInsn(
                    Opcodes.INVOKESTATIC,
                    redirect.owner(),
                    redirect.name(),
                    redirect.descriptor(),
                    false);
            cast(redirect, Type.getReturnType(descriptor));
            return;
        }
        if (models.isUnmodelled(external, name, false, isStatic)) {
            refuse(external, name);
        }
        if (!SafeToShare.isHarmless(external)) {
            next.visitMethodInsn(
                    Opcodes.INVOKESTATIC, MethodInstrumenter.HOOKS, "effect", "()V", false);
        }
        contents.arguments(external, name, descriptor);
        Runnable call = () -> next.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
        if (isStatic && ArgumentUse.isView(external, name, Type.getArgumentTypes(descriptor))) {
            contents.wrapped(call);
        } else if (isStatic) {
            call.run();
        } else {
            if (owner.startsWith("[")) {
                // An array's clone.
                next.visitInsn(Opcodes.DUP);
                contents.receiverRead();
            }
            if (SafeToShare.isUnknown(external)) {
                contents.unknown(descriptor);
            }
            contents.around(external, name, descriptor, call);
        }
    }

    /** What replaces a method may not be able to name the class of its result. */
    private static boolean needsCast(Redirect redirect, Type result) {
        return !Type.getReturnType(redirect.descriptor()).equals(result);
    }

    private void cast(Redirect redirect, Type result) {
        if (needsCast(redirect, result)) {
            next.visitTypeInsn(Opcodes.CHECKCAST, result.getInternalName());
        }
    }

    private void refuse(String owner, String name) {
        String shown = owner.replace('/', '.').replace('$', '.');
        next.visitLdcInsn(name.equals("<init>") ? shown : shown + "." + name);
        next.visitMethodInsn(
                Opcodes.INVOKESTATIC,
                MethodInstrumenter.HOOKS,
                "unsupported",
                "(Ljava/lang/String;)V",
                false);
    }

    void visitDynamic(String name, String descriptor, Handle bootstrap, Object... arguments) {
        Object[] changed = arguments.clone();
        if (bootstrap.getOwner().equals(CONCATENATION)) {
            contents.arguments("java/io/PrintStream", name, descriptor);
        }
        if (bootstrap.getOwner().equals(FACTORY)) {
            for (int i = 0; i < changed.length; i++) {
                if (changed[i] instanceof Handle handle) {
                    changed[i] = redirected(handle);
                }
            }
        }
        next.visitInvokeDynamicInsn(name, descriptor, bootstrap, changed);
    }

    private Handle redirected(Handle handle) {
        String name = handle.getName();
        String descriptor = handle.getDesc();
        if (handle.getTag() == Opcodes.H_NEWINVOKESPECIAL) {
            return constructor(handle);
        }
        String external = program.external(handle.getOwner(), name, descriptor);
        if (external == null) {
            return handle;
        }
        boolean isStatic = handle.getTag() == Opcodes.H_INVOKESTATIC;
        if (isMonitorMethod(name, descriptor) && !isStatic) {
            return new Handle(
                    Opcodes.H_INVOKESTATIC,
                    MONITORS,
                    monitorMethod(name),
                    monitor(descriptor),
                    false);
        }
        if (!isStatic && isGetClass(name, descriptor)) {
            return new Handle(
                    Opcodes.H_INVOKESTATIC, MethodInstrumenter.HOOKS, "classOf", CLASS_OF, false);
        }
        Redirect redirect = models.redirect(external, name, descriptor);
        if (redirect != null && needsCast(redirect, Type.getReturnType(descriptor))) {
            return references.calling(handle, line);
        }
        if (redirect != null) {
            return new Handle(
                    Opcodes.H_INVOKESTATIC,
                    redirect.owner(),
                    redirect.name(),
                    redirect.descriptor(),
                    false);
        }
        if (models.isUnmodelled(external, name, false, isStatic)) {
            refuse(external, name);
        }
        boolean isInstance =
                handle.getTag() == Opcodes.H_INVOKEVIRTUAL
                        || handle.getTag() == Opcodes.H_INVOKEINTERFACE;
        return isInstance && Contents.isCollection(external)
                ? references.calling(handle, line)
                : handle;
    }

    private Handle constructor(Handle handle) {
        if (program.facts(handle.getOwner()) != null) {
            return handle;
        }
        if (models.isUnmodelled(handle.getOwner(), "<init>", true, false)) {
            refuse(handle.getOwner(), "<init>");
        }
        return new Handle(
                handle.getTag(),
                models.substitute(handle.getOwner()),
                handle.getName(),
                handle.getDesc(),
                false);
    }

    private static boolean isGetClass(String name, String descriptor) {
        return name.equals("getClass") && descriptor.equals("()Ljava/lang/Class;");
    }

    private static boolean isMonitorMethod(String name, String descriptor) {
        return switch (name) {
            case "notify", "notifyAll" -> descriptor.equals("()V");
            case "wait" ->
                    descriptor.equals("()V")
                            || descriptor.equals("(J)V")
                            || descriptor.equals("(JI)V");
            default -> false;
        };
    }

    private static String monitorMethod(String name) {
        return switch (name) {
            case "wait" -> "await";
            case "notify" -> "signal";
            default -> "signalAll";
        };
    }

    private static String monitor(String descriptor) {
        return "(Ljava/lang/Object;" + descriptor.substring(1);
    }
}
