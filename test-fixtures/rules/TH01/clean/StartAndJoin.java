public class StartAndJoin {
    public static void main(String[] args) throws InterruptedException {
        Thread t = new Thread(() -> System.out.println("hello"));
        t.start();
        t.join();
    }
}
