import java.util.Arrays;

class MonitorIsTheGrownArray {
    private int[] data = new int[2];
    private int size;

    void add(int x) {
        synchronized (data) { // also LK06
            if (size == data.length) {
                data = Arrays.copyOf(data, size * 2); // flag
            }
            data[size++] = x;
        }
    }
}
