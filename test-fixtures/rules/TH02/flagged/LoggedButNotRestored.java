import java.util.logging.Logger;

public class LoggedButNotRestored {
    private static final Logger LOG = Logger.getLogger("join");

    void joinAll(Thread... threads) {
        for (Thread t : threads) {
            try {
                t.join();
            } catch (InterruptedException ex) { // flag
                LOG.warning("interrupted: " + ex);
            }
        }
    }
}
