package dev.threadmark.app.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The file system inside a sandbox, as bubblewrap's options; everything is read-only. */
final class Mounts {
    private static final List<String> LIBRARIES = List.of("lib", "lib32", "lib64", "libx32");

    private final List<String> options = new ArrayList<>();
    private final Set<Path> folders = new HashSet<>();
    private final Set<Path> bound = new HashSet<>();

    /** Adds the C library and what a packaged JDK keeps outside its own folder. */
    Mounts system() {
        for (String name : LIBRARIES) {
            bind(Path.of("/usr", name));
            library(Path.of("/", name));
        }
        bind(Path.of("/etc/ld.so.cache"));
        packagedJdks().forEach(this::bind);
        return this;
    }

    /** Adds a file or folder of the machine under its own name, if it exists. */
    void bind(Path path) {
        if (!Files.exists(path) || bound.stream().anyMatch(path::startsWith)) {
            return;
        }
        parents(path.getParent());
        bound.add(path);
        options.addAll(List.of("--ro-bind", path.toString(), path.toString()));
    }

    List<String> options() {
        return options;
    }

    /** Made one by one: those that bubblewrap makes by itself are closed to everyone but root. */
    private void parents(Path folder) {
        if (folder.getParent() != null && folders.add(folder)) {
            parents(folder.getParent());
            options.addAll(List.of("--dir", folder.toString()));
        }
    }

    /** Most systems have {@code /lib} as a link to {@code /usr/lib}. */
    private void library(Path folder) {
        try {
            if (Files.isSymbolicLink(folder)) {
                String target = Files.readSymbolicLink(folder).toString();
                options.addAll(List.of("--symlink", target, folder.toString()));
            } else {
                bind(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> packagedJdks() {
        try (Stream<Path> etc = Files.list(Path.of("/etc"))) {
            return etc.filter(path -> path.getFileName().toString().startsWith("java-"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
