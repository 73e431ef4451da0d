public class OwnMethodNamedSignal {
    static class TrafficLight {
        private final String name;

        TrafficLight(String name) {
            this.name = name;
        }

        void signal() {
            System.out.println(name + " is green");
        }
    }

    public static void main(String[] args) {
        new TrafficLight("north").signal();
    }
}
