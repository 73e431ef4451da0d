import java.util.List;

public class RunOnFactoryResult {
    private static Thread worker(String name) {
        return new Thread(() -> System.out.println(name), name);
    }

    public static void main(String[] args) {
        worker("a").start();
        worker("b").run(); // flag
        List.of(worker("c"), worker("d")).forEach(Thread::start);
    }
}
