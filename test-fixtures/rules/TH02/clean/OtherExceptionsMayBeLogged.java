public class OtherExceptionsMayBeLogged {
    static int parse(String s) {
        try {
            return Integer.parseInt(s);
        } catch (NumberFormatException e) {
            System.err.println("no number: " + s);
            return 0;
        }
    }
}
