public class RunnableVariableNextToThread {
    public static void main(String[] args) throws InterruptedException {
        Runnable r = () -> System.out.println(Thread.currentThread().getName());
        Thread t = new Thread(r, "worker");
        t.start();
        r.run();
        t.join();
    }
}
