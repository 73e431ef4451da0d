import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

public class Main {
    public static void main(String[] args) throws InterruptedException {
        Set<String> names = Collections.synchronizedSet(new HashSet<>());
        names.add("eve");
        Thread t = new Thread(() -> names.add("adam"));
        t.start();
        long length = names.stream().mapToInt(String::length).sum();
        System.out.println(length);
        t.join();
    }
}
