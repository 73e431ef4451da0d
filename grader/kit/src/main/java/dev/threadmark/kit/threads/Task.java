package dev.threadmark.kit.threads;

/** What one thread of a test does. */
@FunctionalInterface
public interface Task {
    /**
     * Runs the task.
     *
     * @throws Exception what the test should fail with
     */
    void run() throws Exception;
}
