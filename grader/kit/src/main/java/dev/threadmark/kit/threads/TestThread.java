package dev.threadmark.kit.threads;

/** A thread of a test: what its task throws is kept and thrown again by {@link #await()}. */
public final class TestThread {
    private final Thread thread;
    private volatile Throwable failure;

    private TestThread(String name, Task task) {
        thread = new Thread(() -> runAndKeepFailure(task), name);
    }

    /** Starts a thread of the given name that runs the task. */
    public static TestThread start(String name, Task task) {
        TestThread started = new TestThread(name, task);
        started.thread.start();
        return started;
    }

    /** Returns the thread itself. */
    public Thread thread() {
        return thread;
    }

    /**
     * Waits for the end of the thread.
     *
     * @throws Exception what the task threw; an {@link Error} is thrown as it is
     */
    public void await() throws Exception {
        thread.join();
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure instanceof Exception exception) {
            throw exception;
        }
    }

    private void runAndKeepFailure(Task task) {
        try {
            task.run();
        } catch (Exception | Error thrown) {
            failure = thrown;
        }
    }
}
