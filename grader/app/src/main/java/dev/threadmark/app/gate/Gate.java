package dev.threadmark.app.gate;

import dev.threadmark.app.compile.Shape;
import dev.threadmark.app.i18n.Messages;
import dev.threadmark.app.model.Feedback;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Checks submitted class files against the allow-list; safe for many threads. */
public final class Gate {
    private static final List<String> TRUSTED =
            List.of(
                    "java.",
                    "javax.",
                    "jdk.",
                    "sun.",
                    "com.sun.",
                    "org.junit.",
                    "org.opentest4j",
                    "org.apiguardian",
                    "org.jspecify",
                    "org.objectweb.asm",
                    "dev.threadmark.");

    private static final String THREAD = "java/lang/Thread";

    /** What tests and the watchdog ask of a thread, and must not hear from the submission. */
    private static final Set<String> THREAD_ANSWERS =
            Set.of(
                    "getId()J",
                    "getState()Ljava/lang/Thread$State;",
                    "isInterrupted()Z",
                    "getUncaughtExceptionHandler()Ljava/lang/Thread$UncaughtExceptionHandler;");

    private final AllowList allowed;
    private final ConcurrentHashMap<String, Optional<Shape>> platform = new ConcurrentHashMap<>();

    private Gate(AllowList allowed) {
        this.allowed = allowed;
    }

    /** Reads the allow-list; once is enough for any number of submissions. */
    public static Gate load() {
        return new Gate(AllowList.load());
    }

    /**
     * Says what of the JDK some classes may not use, with the line and the reason.
     *
     * @param classes by binary name: the student's and whatever else lies in their packages
     * @param ownPackages the only packages in which they may lie
     * @return one entry for each line and class refused, at most 20; empty when all is allowed
     */
    public List<Feedback> check(
            Map<String, byte[]> classes, Set<String> ownPackages, Messages messages) {
        Map<String, Shape> shapes = new HashMap<>();
        classes.forEach((name, bytes) -> shapes.put(name.replace('.', '/'), Shape.of(bytes)));
        Refusals refusals = new Refusals(messages);
        Declarations declarations = new Declarations(shapes, platform);
        new TreeMap<>(classes)
                .forEach(
                        (name, bytes) -> {
                            Shape shape = shapes.get(name.replace('.', '/'));
                            checkName(shape, ownPackages, refusals);
                            Check check = new Check(shapes, declarations, shape, refusals);
                            ClassWalk.walk(bytes, shape, check);
                        });
        return refusals.list();
    }

    private static void checkName(Shape shape, Set<String> ownPackages, Refusals refusals) {
        String name = shape.name();
        String itsPackage = name.substring(0, Math.max(0, name.lastIndexOf('.')));
        boolean trusted = TRUSTED.stream().anyMatch(name::startsWith);
        if (trusted || !ownPackages.contains(itsPackage)) {
            String own = String.join(", ", ownPackages);
            refusals.other("gate.package", name, shape.file(), 0, name, own);
        }
    }

    /** Judges the uses of one class. */
    private final class Check implements Uses {
        private final Map<String, Shape> own;
        private final Declarations declarations;
        private final Shape shape;
        private final String file;
        private final Refusals refusals;

        private Check(
                Map<String, Shape> own, Declarations declarations, Shape shape, Refusals refusals) {
            this.own = own;
            this.declarations = declarations;
            this.shape = shape;
            this.file = shape.file();
            this.refusals = refusals;
        }

        @Override
        public void type(String name, int line) {
            if (!own.containsKey(name) && !allowed.opensClass(name)) {
                refusals.type(name, file, line);
            }
        }

        @Override
        public void member(String owner, String name, String descriptor, int line) {
            if (owner.startsWith("[")) {
                array(owner, name, descriptor, line);
                return;
            }
            Optional<String> declaring = declarations.declaring(owner, name, descriptor);
            boolean mine = declaring.filter(own::containsKey).isPresent();
            boolean open =
                    (own.containsKey(owner) || allowed.opensClass(owner))
                            && declaring
                                    .filter(type -> allowed.opens(type, name, descriptor))
                                    .filter(type -> allowed.opensTypes(descriptor, own.keySet()))
                                    .isPresent();
            if (!mine && !open) {
                refusals.member(declaring.orElse(owner), name, file, line);
            }
        }

        private void array(String owner, String name, String descriptor, int line) {
            Type element = Type.getObjectType(owner).getElementType();
            if (element.getSort() == Type.OBJECT) {
                type(element.getInternalName(), line);
            }
            member("java/lang/Object", name, descriptor, line);
        }

        @Override
        public void bootstrap(String owner, String name, int line) {
            if (!allowed.opensBootstrap(owner, name)) {
                refusals.member(owner, name, file, line);
            }
        }

        @Override
        public void declares(int access, String name, String descriptor, int line) {
            if ((access & Opcodes.ACC_NATIVE) != 0) {
                refusals.other("gate.native", name, file, line, name);
            }
            if (name.equals("finalize") && descriptor.equals("()V")) {
                refusals.other("gate.finalize", name, file, line);
            }
            if (THREAD_ANSWERS.contains(name + descriptor) && inherits(THREAD, name, descriptor)) {
                refusals.other("gate.thread-answers", name, file, line, name);
            }
        }

        private boolean inherits(String from, String name, String descriptor) {
            return shape.parents().stream()
                    .flatMap(parent -> declarations.declaring(parent, name, descriptor).stream())
                    .anyMatch(from::equals);
        }
    }
}
