import java.util.List;

class ThreadRunByMethodReference {
    void all(List<Thread> threads) {
        threads.forEach(Thread::run); // flag
    }
}
