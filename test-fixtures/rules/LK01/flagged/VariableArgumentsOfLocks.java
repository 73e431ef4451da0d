import java.util.concurrent.locks.Lock;

class VariableArgumentsOfLocks {
    private int count;

    void first(Lock... locks) {
        locks[0].lock(); // flag
        count++;
    }
}
