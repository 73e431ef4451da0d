/** One thread clones an array, the other writes into it. */
public class Main {
    static final int[] data = {3, 1, 2};
    static int[] copy;

    public static void main(String[] args) throws Exception {
        Thread reader = new Thread(() -> copy = data.clone());
        reader.start();
        data[0] = 5;
        reader.join();
        System.out.println(copy[0]);
    }
}
