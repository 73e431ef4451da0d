import java.util.List;

class LoopOverThreadsRun {
    void go(List<Thread> ts) {
        for (Thread t : ts) {
            t.run(); // flag
        }
    }
}
