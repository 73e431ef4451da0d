package dev.threadmark.app.sandbox;

/**
 * What one child may use.
 *
 * @param heapMiB the JVM's heap, which the caller sets with {@code -Xmx}
 * @param cpuSeconds processor time over all its threads
 * @param processes processes and threads
 * @param files open files
 * @param fileBytes the largest file that it may write
 */
public record Limits(int heapMiB, int cpuSeconds, int processes, int files, long fileBytes) {}
