import java.util.List;
import java.util.concurrent.locks.Lock;

class ForEachLambdaOverLocks {
    private final List<Lock> gates;

    ForEachLambdaOverLocks(List<Lock> gates) {
        this.gates = gates;
    }

    void visit(Runnable r) {
        gates.forEach(
                g -> {
                    g.lock(); // flag
                    r.run();
                    g.unlock();
                });
    }
}
