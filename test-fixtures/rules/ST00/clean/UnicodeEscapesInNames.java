public class UnicodeEscapesInNames {
    private int z\u00e4hler;

    synchronized void erh\u00f6he() {
        z\u00e4hler++;
    }
}
