package dev.threadmark.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class PlainMessageTest {
    @Test
    void readsTheMessageOfAnExceptionOfTheJdk() {
        assertEquals("boom", PlainMessage.of(new IllegalStateException("boom")));
        assertNull(PlainMessage.of(new IllegalStateException()));
    }

    @Test
    void readsTheMessageOfAnOwnExceptionThatDoesNotComputeIt() throws Exception {
        assertEquals("boom", PlainMessage.of(foreign(Plain.class)));
    }

    @Test
    void asksNoProgramToComputeAMessage() throws Exception {
        assertNull(PlainMessage.of(foreign(Computing.class)));
    }

    /** Trusted by its loader, but failing as the platform's own can. */
    @Test
    void aMessageThatFailsIsNone() {
        assertNull(PlainMessage.of(new Computing()));
    }

    /** An instance of the class that another loader defines, as a submission's does. */
    private static Throwable foreign(Class<? extends Throwable> type) throws Exception {
        ClassLoader loader =
                new ClassLoader(null) {
                    @Override
                    protected Class<?> findClass(String name) throws ClassNotFoundException {
                        try (var in = type.getResourceAsStream("/" + path(name))) {
                            byte[] bytes = in.readAllBytes();
                            return defineClass(name, bytes, 0, bytes.length);
                        } catch (java.io.IOException e) {
                            throw new ClassNotFoundException(name, e);
                        }
                    }
                };
        return (Throwable) loader.loadClass(type.getName()).getDeclaredConstructor().newInstance();
    }

    private static String path(String name) {
        return name.replace('.', '/') + ".class";
    }

    /** Inherits its message. */
    public static class Plain extends RuntimeException {
        private static final long serialVersionUID = 1;

        /** Made by its loader. */
        public Plain() {
            super("boom");
        }
    }

    /** Would fail the test by running. */
    public static class Computing extends RuntimeException {
        private static final long serialVersionUID = 1;

        @Override
        public String getMessage() {
            throw new AssertionError("was run");
        }
    }
}
