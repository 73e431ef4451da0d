public class LastPhilosopherIsOtherHanded {
    static class Phil extends Thread {
        private final Object first, second;

        Phil(Object first, Object second) {
            this.first = first;
            this.second = second;
        }

        public void run() {
            synchronized (first) {
                synchronized (second) {
                    System.out.println("eat");
                }
            }
        }
    }

    public static void main(String[] args) {
        Object[] f = new Object[5];
        for (int i = 0; i < 5; i++) f[i] = new Object();
        for (int i = 0; i < 5; i++) {
            if (i == 4) new Phil(f[0], f[4]).start();
            else new Phil(f[i], f[i + 1]).start();
        }
    }
}
