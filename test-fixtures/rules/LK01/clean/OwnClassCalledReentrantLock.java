/** A padlock of a game that only borrows the name: nothing is acquired. */
public class OwnClassCalledReentrantLock {
    static class ReentrantLock {
        private boolean shut;

        void lock() {
            shut = true;
        }

        void unlock() {
            shut = false;
        }

        boolean shut() {
            return shut;
        }
    }

    public static void main(String[] args) {
        ReentrantLock padlock = new ReentrantLock();
        padlock.lock();
        if (args.length == 0) {
            return;
        }
        System.out.println(padlock.shut());
    }
}
