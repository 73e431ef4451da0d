package dev.threadmark.app.model;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Says why a file could not be read or written: the JDK often names the file alone. */
public final class FileTrouble {
    private FileTrouble() {}

    /** The exception's own words, and a reason where they lack one. */
    public static String of(IOException trouble) {
        return trouble instanceof FileSystemException at && at.getReason() == null
                ? at.getMessage() + ": " + reason(at)
                : trouble.getMessage();
    }

    private static String reason(FileSystemException trouble) {
        if (trouble instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (trouble instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        if (trouble instanceof FileAlreadyExistsException) {
            return "there is a file of this name already";
        }
        if (trouble instanceof NotDirectoryException) {
            return "not a folder";
        }
        return trouble.getClass().getSimpleName();
    }
}
