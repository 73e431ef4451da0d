import java.util.concurrent.ExecutorService;

class RemoveOnlyOnSuccess {
    private final ThreadLocal<Integer> depth = new ThreadLocal<>();
    private final ExecutorService executor;

    RemoveOnlyOnSuccess(ExecutorService executor) {
        this.executor = executor;
    }

    void visit(Runnable visitor) {
        executor.execute(() -> {
            depth.set(0); // flag
            visitor.run();
            depth.remove();
        });
    }
}
