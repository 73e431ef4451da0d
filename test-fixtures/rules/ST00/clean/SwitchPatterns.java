// jdk 21
public class SwitchPatterns {
    sealed interface Shape permits Circle, Square {}

    record Circle(double r) implements Shape {}

    record Square(double a) implements Shape {}

    static double area(Shape s) {
        return switch (s) {
            case Circle(double r) when r > 100 -> Double.POSITIVE_INFINITY;
            case Circle c -> Math.PI * c.r() * c.r();
            case Square(var a) -> a * a;
        };
    }

    public static void main(String[] args) throws InterruptedException {
        Thread t = Thread.ofVirtual().start(() -> System.out.println(area(new Square(2))));
        t.join();
    }
}
