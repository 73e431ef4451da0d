public class SynchronizedThisOfAnonymous {
    private int counter;

    void start() {
        for (int i = 0; i < 2; i++) {
            new Thread(
                            new Runnable() { // also LK05
                                @Override
                                public void run() {
                                    synchronized (this) { // flag
                                        counter++;
                                    }
                                }
                            })
                    .start();
        }
    }
}
