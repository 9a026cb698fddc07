package org.integritydesk.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.integritydesk.knowledge.files.EntryArchive;

/** A folder of entry files, on its way through a zip archive. */
public final class EntryFolder {
    private EntryFolder() {}

    /**
     * Zips one entry file, or all below a folder under their names within it.
     *
     * @throws UncheckedIOException if the path cannot be read
     */
    public static byte[] zip(Path path) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (var tree = Files.walk(path)) {
            for (Path file : tree.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(EntryFiles.SUFFIX))
                    .sorted()
                    .toList()) {
                var name = file.equals(path) ? file.getFileName() : path.relativize(file);
                files.put(name.toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return EntryArchive.zip(files);
    }

    /**
     * Writes the entry files of an archive below a folder, over those of the same names; others stay.
     *
     * @return how many
     * @throws UncheckedIOException if the archive cannot be read, names a file outside of the folder, or a file cannot be
     *     written
     */
    public static int unzip(byte[] archive, Path folder) {
        try {
            var files = EntryArchive.unzip(archive);
            for (var file : files.entrySet()) {
                Path path = folder.resolve(file.getKey()).normalize();
                if (!path.startsWith(folder.normalize())) {
                    throw new IOException(file.getKey() + " would be outside of the folder");
                }
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue());
            }
            return files.size();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
