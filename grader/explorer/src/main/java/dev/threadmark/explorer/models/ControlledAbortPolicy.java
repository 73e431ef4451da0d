package dev.threadmark.explorer.models;

import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;

/** An abort policy whose message is the same in every run: the JDK's has identity hash codes. */
public class ControlledAbortPolicy extends ThreadPoolExecutor.AbortPolicy {
    @Override
    public void rejectedExecution(Runnable task, ThreadPoolExecutor pool) {
        throw new RejectedExecutionException("task rejected from " + pool);
    }

    @Override
    public String toString() {
        return Texts.of(this);
    }
}
