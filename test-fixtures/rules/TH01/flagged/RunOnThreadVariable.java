public class RunOnThreadVariable {
    public static void main(String[] args) throws InterruptedException {
        Thread t = new Thread(() -> System.out.println("hello from " + Thread.currentThread().getName()));
        t.run(); // flag
        t.join();
    }
}
