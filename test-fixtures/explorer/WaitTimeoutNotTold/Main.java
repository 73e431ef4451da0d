public class Main {
    private String message;

    synchronized String receive() throws InterruptedException {
        if (message == null) wait(1000);
        return message.trim();
    }

    synchronized void send(String s) {
        message = s;
        notify();
    }

    public static void main(String[] args) throws InterruptedException {
        Main box = new Main();
        Thread t = new Thread(() -> {
            try {
                Thread.sleep(5000);
            } catch (InterruptedException e) {
                return;
            }
            box.send("hi ");
        });
        t.start();
        if (!box.receive().equals("hi")) throw new AssertionError();
        t.join();
    }
}
