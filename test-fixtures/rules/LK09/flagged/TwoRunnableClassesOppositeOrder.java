public class TwoRunnableClassesOppositeOrder {
    static final Object DOOR = new Object();
    static final Object KEY = new Object();

    static class Guest implements Runnable {
        @Override
        public void run() {
            synchronized (DOOR) {
                synchronized (KEY) { // also LK09
                    System.out.println("guest enters");
                }
            }
        }
    }

    static class Porter implements Runnable {
        @Override
        public void run() {
            synchronized (KEY) {
                synchronized (DOOR) { // flag
                    System.out.println("porter enters");
                }
            }
        }
    }
}
