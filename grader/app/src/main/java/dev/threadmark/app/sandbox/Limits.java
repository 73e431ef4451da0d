package dev.threadmark.app.sandbox;

public record Limits(int heapMiB, int cpuSeconds, int processes, int files, long fileBytes) {}
