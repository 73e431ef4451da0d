/** Starts a process and waits for it. */
public class Main {
    public static void main(String[] args) throws Exception {
        Process process = new ProcessBuilder("true").start();
        process.waitFor();
    }
}
