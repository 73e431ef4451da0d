public class KontoGetter {
    private double kontostand;

    public synchronized void einzahlen(double betrag) {
        kontostand += betrag;
    }

    public synchronized boolean abheben(double betrag) {
        if (kontostand < betrag) return false;
        kontostand -= betrag;
        return true;
    }

    public double getKontostand() {
        return kontostand; // flag
    }
}
