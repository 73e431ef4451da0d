package dev.threadmark.worker.protocol;

/**
 * One test method to run.
 *
 * @param criterion the criterion that it decides
 * @param className its class's binary name
 * @param method its name
 * @param explored whether the explorer runs it; otherwise real threads do
 * @param parameterTypes the names of its parameter types, separated by commas; empty for none
 */
public record TestRef(
        String criterion,
        String className,
        String method,
        boolean explored,
        String parameterTypes) {}
