import java.util.*;

public class SupplierReferenceReturnsField {
    private static final Random RANDOM = new Random();
    private final int[] buffer = new int[8];
    private final ThreadLocal<int[]> buf = ThreadLocal.withInitial(this::shared); // flag

    private int[] shared() {
        return buffer;
    }

    void fill() {
        int[] b = buf.get();
        b[0] = RANDOM.nextInt();
    }

    public static void main(String[] args) {
        SupplierReferenceReturnsField g = new SupplierReferenceReturnsField();
        new Thread(g::fill).start();
        new Thread(g::fill).start();
    }
}
