public class LoggerSingleton {
    private static LoggerSingleton logger = null;
    private static final Object LOCK = new Object();

    private LoggerSingleton() {}

    public static LoggerSingleton getLogger() {
        if (logger == null) { // flag, also LK11
            synchronized (LOCK) {
                if (logger == null) {
                    logger = new LoggerSingleton();
                }
            }
        }
        return logger; // also LK11
    }
}
