package dev.threadmark.app.run;

import dev.threadmark.app.sandbox.Sandbox;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * How children are run.
 *
 * @param sandbox the fence around each child
 * @param javaHome the JDK that runs them
 * @param archive a class data sharing archive that makes them start faster, if there is one
 * @param seed feeds random choices
 * @param locale the language of messages
 */
public record RunOptions(
        Sandbox sandbox, Path javaHome, Optional<Path> archive, long seed, Locale locale) {}
