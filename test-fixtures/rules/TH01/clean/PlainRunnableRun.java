public class PlainRunnableRun {
    private final Runnable task;

    public PlainRunnableRun(Runnable task) {
        this.task = task;
    }

    public void twice() {
        task.run();
        task.run();
    }
}
