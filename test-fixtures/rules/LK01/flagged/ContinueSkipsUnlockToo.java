import java.util.concurrent.locks.ReentrantLock;

public class ContinueSkipsUnlockToo {
    static ReentrantLock myLock = new ReentrantLock();
    static int total = 0;

    static void addAll(int[] numbers) {
        for (int i = 0; i < numbers.length; i++) {
            int n = numbers[i];
            myLock.lock(); // flag
            if (n < 0) {
                continue;
            }
            total = total + n;
            myLock.unlock();
        }
    }

    public static void main(String[] args) {
        addAll(new int[] {1, 2, 3});
    }
}
