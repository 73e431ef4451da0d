import java.util.List;

public class SealedShapes {
    sealed interface Shape permits Circle, Square {}

    record Circle(double radius) implements Shape {}

    record Square(double side) implements Shape {}

    static double area(Shape shape) {
        if (shape instanceof Circle c) {
            return Math.PI * c.radius() * c.radius();
        } else if (shape instanceof Square s) {
            return s.side() * s.side();
        }
        throw new AssertionError(shape.getClass().getName());
    }

    public static double total(List<? extends Shape> shapes) {
        return shapes.parallelStream().mapToDouble(SealedShapes::area).sum();
    }

    static String text() {
        return """
            circles and
              squares\
            """;
    }
}
