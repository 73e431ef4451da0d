public class OwnClassCalledThread {
    static class Thread {
        void run() {
            System.out.println("a sewing thread");
        }
    }

    public static void main(String[] args) {
        Thread t = new Thread();
        t.run();
    }
}
