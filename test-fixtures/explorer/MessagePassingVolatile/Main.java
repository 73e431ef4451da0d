/** The message-passing litmus test: the flag is read before the data. */
public class Main {
    static volatile int data;
    static volatile int flag;
    static String result = "";

    public static void main(String[] args) throws Exception {
        Thread writer =
                new Thread(
                        () -> {
                            data = 1;
                            flag = 1;
                        },
                        "writer");
        writer.start();
        int seenFlag = flag;
        int seenData = data;
        writer.join();
        result = "" + seenFlag + seenData;
        if (result.equals("10")) {
            throw new AssertionError("flag before data");
        }
    }
}
