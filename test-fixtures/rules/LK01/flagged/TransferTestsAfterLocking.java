import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class TransferTestsAfterLocking {
    static class Konto {
        final Lock lock = new ReentrantLock();
        final int nr;
        private int stand;

        Konto(int nr, int stand) {
            this.nr = nr;
            this.stand = stand;
        }
    }

    boolean ueberweise(Konto von, Konto nach, int betrag) {
        Konto erst = von.nr < nach.nr ? von : nach;
        Konto dann = von.nr < nach.nr ? nach : von;
        erst.lock.lock(); // flag
        dann.lock.lock(); // flag
        if (von.stand < betrag) return false;
        von.stand -= betrag;
        nach.stand += betrag;
        dann.lock.unlock();
        erst.lock.unlock();
        return true;
    }
}
