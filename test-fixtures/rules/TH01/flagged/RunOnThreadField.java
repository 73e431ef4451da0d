public class RunOnThreadField {
    private final Thread printer = new Thread(this::printAll);

    private void printAll() {
        System.out.println("printing");
    }

    public void begin() {
        printer.setDaemon(true);
        this.printer.run(); // flag
    }
}
