package dev.threadmark.explorer.models;

import java.util.concurrent.ThreadFactory;

/** Names pool threads as the JDK does, counting from 1 in every schedule. */
final class PoolNumbers {
    private int pools;

    ThreadFactory nextFactory() {
        int pool = ++pools;
        int[] threads = new int[1];
        return task -> {
            String name = "pool-" + pool + "-thread-" + ++threads[0];
            Thread thread = new ControlledThread(task, name);
            thread.setDaemon(false);
            return thread;
        };
    }
}
