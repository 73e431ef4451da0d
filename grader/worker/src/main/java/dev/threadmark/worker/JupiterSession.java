package dev.threadmark.worker;

import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherFactory;

/** Opens a session of the JUnit Platform that has Jupiter and nothing besides. */
final class JupiterSession {
    private JupiterSession() {}

    static LauncherSession open() {
        Thread current = Thread.currentThread();
        ClassLoader loader = current.getContextClassLoader();
        current.setContextClassLoader(new WithoutFlightRecorder(loader));
        try {
            return LauncherFactory.openSession(jupiterOnly());
        } finally {
            current.setContextClassLoader(loader);
        }
    }

    /** Nothing is discovered on the class path: neither engines nor listeners nor filters. */
    private static LauncherConfig jupiterOnly() {
        return LauncherConfig.builder()
                .enableTestEngineAutoRegistration(false)
                .enableLauncherSessionListenerAutoRegistration(false)
                .enableLauncherDiscoveryListenerAutoRegistration(false)
                .enablePostDiscoveryFilterAutoRegistration(false)
                .enableTestExecutionListenerAutoRegistration(false)
                .addTestEngines(new JupiterTestEngine())
                .build();
    }

    /**
     * The launcher tells the JDK's flight recorder of every test if the thread's loader finds it.
     * Nobody reads that, and it is a tenth of a child's start.
     */
    private static final class WithoutFlightRecorder extends ClassLoader {
        WithoutFlightRecorder(ClassLoader parent) {
            super(parent);
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("jdk.jfr.")) {
                throw new ClassNotFoundException(name);
            }
            return super.loadClass(name, resolve);
        }
    }
}
