package dev.threadmark.app.pack;

import dev.threadmark.app.model.Kind;
import dev.threadmark.kit.Criterion;
import dev.threadmark.kit.Explore;
import dev.threadmark.kit.Stress;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Finds the test methods in compiled classes without loading them. */
final class TestScan {
    /**
     * A test method.
     *
     * @param className its class's binary name
     * @param method its name
     * @param parameterTypes the names of its parameter types, separated by commas
     * @param criterion the criterion it names, or null when it names none
     * @param kind what runs it
     */
    record Found(
            String className, String method, String parameterTypes, String criterion, Kind kind) {}

    private TestScan() {}

    static List<Found> scan(Collection<byte[]> classes) {
        List<Found> found = new ArrayList<>();
        for (byte[] bytes : classes) {
            new ClassReader(bytes)
                    .accept(
                            new Classes(found),
                            ClassReader.SKIP_CODE
                                    | ClassReader.SKIP_DEBUG
                                    | ClassReader.SKIP_FRAMES);
        }
        return found;
    }

    private static final class Classes extends ClassVisitor {
        private final List<Found> found;
        private String className;

        Classes(List<Found> found) {
            super(Opcodes.ASM9);
            this.found = found;
        }

        @Override
        public void visit(
                int version,
                int access,
                String name,
                String signature,
                String superName,
                String[] interfaces) {
            className = name.replace('/', '.');
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] thrown) {
            String parameters =
                    Stream.of(Type.getArgumentTypes(descriptor))
                            .map(Type::getClassName)
                            .collect(Collectors.joining(","));
            return new Methods(name, parameters);
        }

        private final class Methods extends MethodVisitor {
            private final String name;
            private final String parameters;
            private String criterion;
            private Kind kind;

            Methods(String name, String parameters) {
                super(Opcodes.ASM9);
                this.name = name;
                this.parameters = parameters;
            }

            @Override
            public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
                if (descriptor.equals(Type.getDescriptor(Explore.class))) {
                    kind = Kind.EXPLORED;
                } else if (descriptor.equals(Type.getDescriptor(Stress.class))) {
                    kind = Kind.STRESS;
                } else if (descriptor.equals(Type.getDescriptor(Test.class))) {
                    kind = Kind.TEST;
                } else if (descriptor.equals(Type.getDescriptor(Criterion.class))) {
                    return new CriterionId();
                }
                return null;
            }

            @Override
            public void visitEnd() {
                if (kind != null) {
                    found.add(new Found(className, name, parameters, criterion, kind));
                }
            }

            private final class CriterionId extends AnnotationVisitor {
                CriterionId() {
                    super(Opcodes.ASM9);
                }

                @Override
                public void visit(String element, Object value) {
                    if (element.equals("value")) {
                        criterion = (String) value;
                    }
                }
            }
        }
    }
}
