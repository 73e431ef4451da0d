package dev.threadmark.worker;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What Linux says of this process's threads.
 *
 * <p>A thread that was woken but has no processor yet still looks to Java as if it waited; to the
 * kernel it is runnable from the moment that it was woken. That tells a thread that nobody will
 * ever wake from one on a busy machine, without waiting.
 */
final class NativeThreads {
    private static final Path TASKS = Path.of("/proc/self/task");
    private static final Path SELF = Path.of("/proc/thread-self");

    private NativeThreads() {}

    /** Whether the kernel tells: on Linux with {@code /proc}. */
    static boolean areVisible() {
        return Files.isReadable(TASKS) && Files.isSymbolicLink(SELF);
    }

    /** Whether every thread but the calling one sleeps, the JVM's own included. */
    static boolean allOthersSleep() {
        try (DirectoryStream<Path> tasks = Files.newDirectoryStream(TASKS)) {
            String self = Files.readSymbolicLink(SELF).getFileName().toString();
            for (Path task : tasks) {
                boolean mine = task.getFileName().toString().equals(self);
                if (!mine && state(Files.readString(task.resolve("stat"))) != 'S') {
                    return false;
                }
            }
            return true;
        } catch (IOException | DirectoryIteratorException e) {
            // A thread ended while we looked: something moves.
            return false;
        }
    }

    /** The state of a line of {@code /proc/PID/stat} (proc(5)): what follows the name. */
    static char state(String stat) {
        return stat.charAt(stat.lastIndexOf(')') + 2);
    }
}
