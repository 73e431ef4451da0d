package dev.threadmark.app.gate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.objectweb.asm.Type;

/** What {@code allowed.txt} opens of the JDK; its head explains the format. */
final class AllowList {
    private static final String FILE = "allowed.txt";

    private final Map<String, Set<String>> classes = new HashMap<>();
    private final Map<String, Set<String>> bootstraps = new HashMap<>();
    private final Set<String> closed = new HashSet<>();

    static AllowList load() {
        AllowList list = new AllowList();
        try (InputStream in = AllowList.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .forEach(list.new Parser()::line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return list;
    }

    /** The open classes, by internal name, with the names of their open members. */
    Map<String, Set<String>> classes() {
        return classes;
    }

    /** Tells whether a class, by internal name, may be named. */
    boolean opensClass(String name) {
        return classes.containsKey(name);
    }

    /** Tells whether every class in a descriptor may be named or is the student's own. */
    boolean opensTypes(String descriptor, Set<String> own) {
        Type type = Type.getType(descriptor);
        return switch (type.getSort()) {
            case Type.METHOD ->
                    opensTypes(type.getReturnType().getDescriptor(), own)
                            && Stream.of(type.getArgumentTypes())
                                    .allMatch(each -> opensTypes(each.getDescriptor(), own));
            case Type.ARRAY -> opensTypes(type.getElementType().getDescriptor(), own);
            // The arguments of a VarHandle are the only own classes in a platform descriptor.
            case Type.OBJECT ->
                    opensClass(type.getInternalName()) || own.contains(type.getInternalName());
            default -> true;
        };
    }

    /** Tells whether a member may be used, given the class that declares it. */
    boolean opens(String declaring, String name, String descriptor) {
        return classes.getOrDefault(declaring, Set.of()).contains(name)
                && !closed.contains(declaring + '.' + name + descriptor);
    }

    /** Tells whether javac's own helpers may call a method. */
    boolean opensBootstrap(String owner, String name) {
        return bootstraps.getOrDefault(owner, Set.of()).contains(name);
    }

    private final class Parser {
        private String owner;
        private Set<String> names;

        private void line(String line) {
            if (line.startsWith("class ")) {
                begin(line, classes);
            } else if (line.startsWith("bootstrap ")) {
                begin(line, bootstraps);
            } else if (line.startsWith("!")) {
                closed.add(owner + '.' + line.substring(1));
            } else {
                names.addAll(Set.of(line.split(" ")));
            }
        }

        private void begin(String line, Map<String, Set<String>> section) {
            owner = line.substring(line.indexOf(' ') + 1).replace('.', '/');
            names = section.computeIfAbsent(owner, any -> new HashSet<>());
        }
    }
}
