package de.aqb.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Copies and deletes whole folders: a test that may spoil its server works on a copy of the assembled one. */
public final class Folders {

    private Folders() {}

    /** Copies everything in the first folder into the second, over what is there. */
    public static void copy(Path from, Path to) throws IOException {
        for (Path file : contents(from)) {
            Path target = to.resolve(from.relativize(file).toString());
            if (Files.isDirectory(file)) {
                Files.createDirectories(target);
            } else {
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** Deletes the folder if it is there, with everything in it. */
    public static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            for (Path file :
                    contents(folder).stream().sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static List<Path> contents(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.toList();
        }
    }
}
