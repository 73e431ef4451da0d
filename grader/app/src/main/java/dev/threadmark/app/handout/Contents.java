package dev.threadmark.app.handout;

import dev.threadmark.app.i18n.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Gathers the files of a handout from a pack. */
final class Contents {
    static final String KIT = "lib/threadmark-kit.jar";

    private static final Pattern MODULE = Pattern.compile("[ \\t]*<module>([^<]*)</module>\\R?");

    private final Path exercises;
    private final Path reference;
    private final Messages messages;
    private final SortedMap<String, byte[]> files = new TreeMap<>();

    Contents(Path pack, Messages messages) {
        this.exercises = pack.resolve("exercises");
        this.reference = pack.resolve("reference");
        this.messages = messages;
    }

    /**
     * Returns the files by relative path, separated by slashes.
     *
     * @param wanted the exercises to hand out; empty for all
     * @param kit the students' jar
     */
    SortedMap<String, byte[]> gather(List<String> wanted, Path kit)
            throws HandoutException, IOException {
        List<String> slugs = choose(wanted);
        files.clear();
        if (!Files.isRegularFile(kit)) {
            throw new HandoutException(messages.text("handout.no-kit", kit));
        }
        files.put(KIT, Files.readAllBytes(kit));
        files.put("pom.xml", aggregator(slugs));
        add(exercises.resolve(".mvn"));
        for (Path page : pages()) {
            files.put(page.getFileName().toString(), Files.readAllBytes(page));
        }
        for (String slug : slugs) {
            add(exercises.resolve(slug));
        }
        String unsafe = PortablePaths.firstUnsafe(files.keySet()).orElse(null);
        if (unsafe != null) {
            throw new HandoutException(messages.text("handout.not-portable", unsafe));
        }
        return files;
    }

    /** The exercises that there are, or those of them that are wanted. */
    List<String> choose(List<String> wanted) throws HandoutException, IOException {
        List<String> all = new ArrayList<>();
        if (Files.isDirectory(exercises)) {
            try (Stream<Path> folders = Files.list(exercises)) {
                folders.filter(folder -> Files.isRegularFile(folder.resolve("exercise.json")))
                        .map(folder -> folder.getFileName().toString())
                        .sorted()
                        .forEach(all::add);
            }
        }
        if (all.isEmpty()) {
            throw new HandoutException(messages.text("handout.no-exercises", exercises));
        }
        for (String slug : wanted) {
            if (!all.contains(slug)) {
                throw new HandoutException(
                        messages.text("handout.no-such-exercise", slug, String.join(", ", all)));
            }
        }
        return wanted.isEmpty() ? all : all.stream().filter(wanted::contains).toList();
    }

    private List<Path> pages() throws IOException {
        try (Stream<Path> pages = Files.list(exercises)) {
            return pages.filter(page -> page.getFileName().toString().matches("README.*\\.md"))
                    .sorted()
                    .toList();
        }
    }

    /** The parent pom, with the modules that are handed out. */
    private byte[] aggregator(List<String> slugs) throws HandoutException, IOException {
        Path pom = exercises.resolve("pom.xml");
        if (!Files.isRegularFile(pom)) {
            throw new HandoutException(messages.text("handout.no-pom", pom));
        }
        List<String> missing = new ArrayList<>(slugs);
        Matcher module = MODULE.matcher(Files.readString(pom));
        StringBuilder out = new StringBuilder();
        while (module.find()) {
            boolean kept = missing.remove(module.group(1).strip());
            module.appendReplacement(out, kept ? Matcher.quoteReplacement(module.group()) : "");
        }
        module.appendTail(out);
        if (!missing.isEmpty()) {
            throw new HandoutException(messages.text("handout.no-module", pom, missing.get(0)));
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Adds a folder, if there is one, without what builds and editors leave behind. */
    private void add(Path folder) throws HandoutException, IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(
                            Path dir, BasicFileAttributes attributes) {
                        boolean skipped =
                                !dir.equals(folder)
                                        && (isHidden(dir)
                                                || dir.getFileName().toString().equals("target"));
                        return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        if (!isHidden(file) && !file.getFileName().toString().endsWith(".iml")) {
                            found.add(file);
                        }
                        return FileVisitResult.CONTINUE;
                    }
                });
        for (Path file : found) {
            files.put(exercises.relativize(file).toString().replace('\\', '/'), read(file));
        }
    }

    private static boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }

    /** Reads a file, unless handing it out would give something away. */
    private byte[] read(Path file) throws HandoutException, IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new HandoutException(messages.text("handout.link", file));
        }
        byte[] bytes = Files.readAllBytes(file);
        Path counterpart = reference.resolve(exercises.relativize(file).toString());
        if (Files.isRegularFile(counterpart)
                && Arrays.equals(bytes, Files.readAllBytes(counterpart))) {
            throw new HandoutException(messages.text("handout.gives-away", file, counterpart));
        }
        return bytes;
    }
}
