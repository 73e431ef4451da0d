package dev.threadmark.app.rules.source;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.concurrent.locks.StampedLock;

/** The return types of the few JDK methods through which locks, threads and locals pass. */
final class JdkReturns {
    private static final List<String> OF_MAP =
            List.of(
                    "get",
                    "getOrDefault",
                    "computeIfAbsent",
                    "compute",
                    "computeIfPresent",
                    "merge",
                    "put",
                    "putIfAbsent",
                    "remove");
    private static final List<String> OF_COLLECTION =
            List.of(
                    "get",
                    "getFirst",
                    "getLast",
                    "remove",
                    "removeFirst",
                    "removeLast",
                    "poll",
                    "pollFirst",
                    "pollLast",
                    "peek",
                    "peekFirst",
                    "peekLast",
                    "element",
                    "take",
                    "pop");

    private static final List<String> FUTURES =
            List.of(
                    "runAsync",
                    "supplyAsync",
                    "allOf",
                    "anyOf",
                    "thenRun",
                    "thenAccept",
                    "thenApply");

    private JdkReturns() {}

    /** The type that a method of a JDK class returns, as far as this table knows. */
    static Optional<TypeRef> of(TypeRef receiver, String method) {
        if (receiver.is(ReadWriteLock.class)) {
            return ofReadWriteLock(receiver, method);
        }
        if (receiver.is(StampedLock.class)) {
            return switch (method) {
                case "asReadLock", "asWriteLock" -> jdk(Lock.class);
                case "asReadWriteLock" -> jdk(ReadWriteLock.class);
                default -> Optional.empty();
            };
        }
        if (receiver.is(String.class)) {
            return method.equals("intern") ? Optional.of(receiver) : Optional.empty();
        }
        if (receiver.is(Lock.class)) {
            return method.equals("newCondition") ? jdk(Condition.class) : Optional.empty();
        }
        if (receiver.is(Map.class)) {
            return ofMap(receiver, method);
        }
        if (receiver.is(Collection.class) || receiver.is(Queue.class)) {
            return OF_COLLECTION.contains(method) ? receiver.argument(0) : Optional.empty();
        }
        if (receiver.is(ThreadLocal.class) || receiver.is(AtomicReference.class)) {
            return method.equals("get") ? receiver.argument(0) : Optional.empty();
        }
        if (receiver.is(Thread.class)) {
            return ofThread(method);
        }
        if (receiver.is(Executors.class)) {
            return jdk(ExecutorService.class);
        }
        if (receiver.is(ExecutorService.class)) {
            return ofExecutor(method);
        }
        if (receiver.is(CompletableFuture.class)) {
            return FUTURES.contains(method) ? jdk(CompletableFuture.class) : Optional.empty();
        }
        return Optional.empty();
    }

    private static Optional<TypeRef> ofReadWriteLock(TypeRef receiver, String method) {
        boolean reentrant = receiver.is(ReentrantReadWriteLock.class);
        return switch (method) {
            case "readLock" -> jdk(reentrant ? ReentrantReadWriteLock.ReadLock.class : Lock.class);
            case "writeLock" ->
                    jdk(reentrant ? ReentrantReadWriteLock.WriteLock.class : Lock.class);
            default -> Optional.empty();
        };
    }

    private static Optional<TypeRef> ofMap(TypeRef receiver, String method) {
        if (OF_MAP.contains(method)) {
            return receiver.argument(1);
        }
        return switch (method) {
            case "values" -> collection(receiver.argument(1));
            case "keySet" -> collection(receiver.argument(0));
            case "newKeySet" -> jdk(ConcurrentHashMap.KeySetView.class);
            default -> Optional.empty();
        };
    }

    private static Optional<TypeRef> collection(Optional<TypeRef> element) {
        return element.map(e -> new TypeRef("Collection", null, Collection.class, List.of(e), 0));
    }

    private static Optional<TypeRef> ofExecutor(String method) {
        return switch (method) {
            case "submit", "schedule", "scheduleAtFixedRate", "scheduleWithFixedDelay" ->
                    jdk(Future.class);
            case "invokeAll" -> collection(jdk(Future.class));
            default -> Optional.empty();
        };
    }

    private static Optional<TypeRef> ofThread(String method) {
        return switch (method) {
            case "currentThread", "start", "unstarted", "startVirtualThread" -> jdk(Thread.class);
            default -> Optional.empty();
        };
    }

    private static Optional<TypeRef> jdk(Class<?> type) {
        return Optional.of(TypeRef.ofJdk(type));
    }
}
