package dev.threadmark.explorer.models;

import java.util.concurrent.ThreadFactory;

/** Names pool threads as the JDK does, counting from 1 in every schedule. */
final class PoolNumbers {
    private int pools;

    ThreadFactory nextFactory() {
        return new Factory(++pools);
    }

    private static final class Factory implements ThreadFactory {
        private final int pool;
        private int threads;

        Factory(int pool) {
            this.pool = pool;
        }

        @Override
        public Thread newThread(Runnable task) {
            String name = "pool-" + pool + "-thread-" + ++threads;
            Thread thread = new ControlledThread(task, name);
            thread.setDaemon(false);
            return thread;
        }

        @Override
        public String toString() {
            return Texts.named("java.util.concurrent.Executors$DefaultThreadFactory", this, "");
        }
    }
}
