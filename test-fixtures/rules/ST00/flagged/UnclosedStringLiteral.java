// flag
public class UnclosedStringLiteral {
    public static void main(String[] args) {
        System.out.println("thread started);
    }
}
