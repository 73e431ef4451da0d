import java.util.concurrent.Executor;

public class RunnableRunOnPurpose implements Executor {
    private final Runnable before;

    public RunnableRunOnPurpose(Runnable before) {
        this.before = before;
    }

    @Override
    public void execute(Runnable command) {
        before.run();
        command.run();
    }

    public static void main(String[] args) {
        RunnableRunOnPurpose e = new RunnableRunOnPurpose(() -> System.out.println("before"));
        e.execute(() -> System.out.println("now"));
        Thread t = new Thread(() -> e.execute(() -> System.out.println("later")));
        t.start();
    }
}
