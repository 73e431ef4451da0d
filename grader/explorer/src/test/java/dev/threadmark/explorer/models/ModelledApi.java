package dev.threadmark.explorer.models;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.objectweb.asm.Type;

/** What the table of models says of every public method of the JDK's concurrent classes. */
final class ModelledApi {
    private static final List<String> PACKAGES =
            List.of(
                    "java/util/concurrent",
                    "java/util/concurrent/atomic",
                    "java/util/concurrent/locks");

    /** Classes outside those packages that start threads, block or order memory. */
    private static final List<Class<?>> OTHERS =
            List.of(
                    Thread.class,
                    ThreadLocal.class,
                    InheritableThreadLocal.class,
                    Process.class,
                    ProcessBuilder.class,
                    java.util.Timer.class,
                    java.lang.invoke.VarHandle.class,
                    java.io.PipedInputStream.class,
                    java.io.PipedOutputStream.class,
                    java.io.PipedReader.class,
                    java.io.PipedWriter.class);

    private final Models models = ModelTable.models();

    /** How calls of a method are treated. */
    enum Treatment {
        MODELLED,
        PASSES_THROUGH,
        INCONCLUSIVE
    }

    /** The names of the methods by class and treatment. */
    Map<String, Map<Treatment, TreeSet<String>>> table() {
        Map<String, Map<Treatment, TreeSet<String>>> table = new TreeMap<>();
        for (Class<?> type : classes()) {
            table.put(type.getName(), row(type));
        }
        return table;
    }

    private static List<Class<?>> classes() {
        List<Class<?>> classes = new ArrayList<>(OTHERS);
        Path modules =
                FileSystems.getFileSystem(URI.create("jrt:/")).getPath("modules", "java.base");
        for (String folder : PACKAGES) {
            try (Stream<Path> files = Files.list(modules.resolve(folder))) {
                files.map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith(".class") && !name.contains("$"))
                        .map(name -> (folder + "/" + name).replace('/', '.'))
                        .map(name -> load(name.substring(0, name.length() - ".class".length())))
                        .filter(ModelledApi::isListed)
                        .forEach(classes::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return classes;
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, null);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isListed(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && !type.isInterface()
                && !Throwable.class.isAssignableFrom(type);
    }

    private Map<Treatment, TreeSet<String>> row(Class<?> type) {
        Map<Treatment, TreeSet<String>> row = new EnumMap<>(Treatment.class);
        for (Treatment each : Treatment.values()) {
            row.put(each, new TreeSet<>());
        }
        if (type.getConstructors().length > 0 && !Modifier.isAbstract(type.getModifiers())) {
            row.get(construction(type)).add("new");
        }
        for (Method method : type.getMethods()) {
            if (method.getDeclaringClass() != Object.class && !method.isBridge()) {
                row.get(treatment(type, method)).add(method.getName());
            }
        }
        return row;
    }

    private Treatment construction(Class<?> type) {
        String owner = Type.getInternalName(type);
        if (models.isUnmodelled(owner, "<init>", true, false)) {
            return Treatment.INCONCLUSIVE;
        }
        return isSubstituted(owner) ? Treatment.MODELLED : Treatment.PASSES_THROUGH;
    }

    private boolean isSubstituted(String owner) {
        return !models.substitute(owner).equals(owner);
    }

    private Treatment treatment(Class<?> type, Method method) {
        String owner = Type.getInternalName(type);
        boolean isStatic = Modifier.isStatic(method.getModifiers());
        if (models.isRefused(owner, method.getName())) {
            return Treatment.INCONCLUSIVE;
        }
        boolean access =
                type == java.lang.invoke.VarHandle.class && VarHandles.isAccess(method.getName());
        if (access
                || models.redirect(owner, method.getName(), Type.getMethodDescriptor(method))
                        != null) {
            return Treatment.MODELLED;
        }
        boolean unreachable = !isStatic && construction(type) == Treatment.INCONCLUSIVE;
        if (unreachable || models.isUnmodelled(owner, method.getName(), false, isStatic)) {
            return Treatment.INCONCLUSIVE;
        }
        boolean collection =
                java.util.Collection.class.isAssignableFrom(type)
                        || Map.class.isAssignableFrom(type);
        boolean modelled = isSubstituted(owner) ? isOverridden(owner, method) : collection;
        return modelled ? Treatment.MODELLED : Treatment.PASSES_THROUGH;
    }

    private boolean isOverridden(String owner, Method method) {
        String model = models.substitute(owner).replace('/', '.');
        try {
            Class<?> type = Class.forName(model, false, ModelledApi.class.getClassLoader());
            Method own = type.getMethod(method.getName(), method.getParameterTypes());
            return own.getDeclaringClass().getClassLoader() != null;
        } catch (ClassNotFoundException | NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }
}
