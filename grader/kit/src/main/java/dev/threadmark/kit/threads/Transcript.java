package dev.threadmark.kit.threads;

import java.util.ArrayList;
import java.util.List;

/** Collects the lines that threads write, in their order, with the thread that wrote each. */
public final class Transcript {
    /**
     * One line.
     *
     * @param thread who wrote it
     * @param threadName its name at that time
     * @param text what was written
     */
    public record Line(Thread thread, String threadName, String text) {
        @Override
        public String toString() {
            return text;
        }
    }

    private final List<Line> lines = new ArrayList<>();

    /** Adds a line of the current thread. */
    public synchronized void add(String text) {
        Thread thread = Thread.currentThread();
        lines.add(new Line(thread, thread.getName(), text));
    }

    /** Returns a copy of all lines so far. */
    public synchronized List<Line> lines() {
        return List.copyOf(lines);
    }

    /** Returns the texts of all lines so far. */
    public List<String> texts() {
        return lines().stream().map(Line::text).toList();
    }

    /** Returns the threads that have written so far, in the order of their first lines. */
    public List<Thread> threads() {
        return lines().stream().map(Line::thread).distinct().toList();
    }

    /** Returns the threads but this one that have written so far. */
    public List<Thread> threadsOtherThan(Thread thread) {
        return threads().stream().filter(other -> other != thread).toList();
    }

    /** Returns the texts that this thread has written so far. */
    public List<String> textsOf(Thread thread) {
        return lines().stream().filter(line -> line.thread() == thread).map(Line::text).toList();
    }
}
