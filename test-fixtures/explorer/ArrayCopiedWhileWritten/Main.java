/** One thread copies an array, the other writes into it. */
public class Main {
    static final int[] data = {3, 1, 2};

    public static void main(String[] args) throws Exception {
        Thread writer = new Thread(() -> data[1] = 5);
        writer.start();
        int[] copy = new int[3];
        System.arraycopy(data, 0, copy, 0, 3);
        writer.join();
        System.out.println(copy[1]);
    }
}
