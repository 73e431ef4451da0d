/** Publishes an object through a plain field: the race looks harmless. */
public class Main {
    static class Message {
        int length;
    }

    static Message message;

    public static void main(String[] args) throws Exception {
        Thread writer =
                new Thread(
                        () -> {
                            Message made = new Message();
                            made.length = 5;
                            message = made;
                        },
                        "writer");
        writer.start();
        Message seen = message;
        if (seen != null && seen.length != 5) {
            throw new AssertionError("length " + seen.length);
        }
        writer.join();
    }
}
