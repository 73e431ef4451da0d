import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Lock;

class ForEachLambdaOverGates {
    private final List<Lock> gates;

    ForEachLambdaOverGates(List<Lock> gates) {
        this.gates = gates;
    }

    void visit(Map<String, Lock> more, Runnable r) {
        gates.forEach(
                g -> {
                    g.lock();
                    try {
                        r.run();
                    } finally {
                        g.unlock();
                    }
                });
        more.forEach(
                (name, g) -> {
                    g.lock();
                    try {
                        System.out.println(name);
                    } finally {
                        g.unlock();
                    }
                });
    }
}
