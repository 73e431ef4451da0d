package dev.threadmark.app.rules.source;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Node;
import java.lang.module.ModuleDescriptor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The classes of the JDK that names mean, by the imports of the file in which they stand. */
final class JdkClasses {
    private final Map<String, Optional<Class<?>>> known = new HashMap<>();

    /** Finds the class of the JDK that a simple or qualified name means at this place. */
    Optional<Class<?>> find(String name, Node from) {
        Optional<CompilationUnit> unit = from.findCompilationUnit();
        List<String> candidates = new ArrayList<>();
        if (name.contains(".")) {
            candidates.add(name);
        }
        String first = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
        if (unit.isPresent()) {
            for (ImportDeclaration imported : unit.get().getImports()) {
                String path = imported.getNameAsString();
                if (imported.isStatic()) {
                    continue;
                }
                if (imported.isModule()) {
                    exportsOf(path).forEach(known -> candidates.add(known + "." + name));
                } else if (imported.isAsterisk()) {
                    candidates.add(path + "." + name);
                } else if (path.endsWith("." + first)) {
                    candidates.add(path + name.substring(first.length()));
                }
            }
            if (isCompact(unit.get())) {
                exportsOf("java.base").forEach(known -> candidates.add(known + "." + name));
            }
        }
        candidates.add("java.lang." + name);
        return candidates.stream().map(this::load).flatMap(Optional::stream).findFirst();
    }

    /** The packages that a module offers to everybody. */
    private static Stream<String> exportsOf(String module) {
        return ModuleLayer.boot().findModule(module).stream()
                .flatMap(m -> m.getDescriptor().exports().stream())
                .filter(exported -> !exported.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .sorted(Comparator.reverseOrder());
    }

    /** A compact source file (Java 25) sees the whole of java.base without imports. */
    private static boolean isCompact(CompilationUnit unit) {
        return unit.getTypes().stream()
                .anyMatch(
                        t ->
                                t.isClassOrInterfaceDeclaration()
                                        && t.asClassOrInterfaceDeclaration().isCompact());
    }

    private Optional<Class<?>> load(String name) {
        return known.computeIfAbsent(name, JdkClasses::find);
    }

    private static Optional<Class<?>> find(String name) {
        if (!name.startsWith("java.")) {
            return Optional.empty();
        }
        String binary = name;
        while (true) {
            try {
                return Optional.of(Class.forName(binary, false, null));
            } catch (ClassNotFoundException | LinkageError e) {
                int dot = binary.lastIndexOf('.');
                if (dot < 0 || !Character.isUpperCase(binary.charAt(dot + 1))) {
                    return Optional.empty();
                }
                String outer = binary.substring(0, dot);
                int previous = outer.lastIndexOf('.');
                if (previous < 0 || !Character.isUpperCase(outer.charAt(previous + 1))) {
                    return Optional.empty();
                }
                binary = outer + "$" + binary.substring(dot + 1);
            }
        }
    }
}
