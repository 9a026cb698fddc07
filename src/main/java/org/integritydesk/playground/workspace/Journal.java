package org.integritydesk.playground.workspace;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The changes on disk, one JSON line each, written before they take effect. A process killed in the middle of a line
 * loses that line only. Without a folder nothing is kept.
 */
final class Journal {
    private final @Nullable Path file;

    Journal(Optional<Path> folder) {
        this.file = folder.map(each -> each.resolve("playground.jsonl")).orElse(null);
    }

    /** Everything written so far. */
    List<Change> read() {
        List<Change> changes = new ArrayList<>();
        if (file == null || !Files.exists(file)) {
            return changes;
        }
        try {
            for (String line : Files.readAllLines(file)) {
                changes.add(Json.MAPPER.readValue(line, Change.class));
            }
            return changes;
        } catch (JsonProcessingException torn) {
            return changes;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the playground's journal " + file, e);
        }
    }

    /** Starts over with these changes; the old file stays until the new one is complete. */
    void rewrite(List<Change> changes) {
        if (file == null) {
            return;
        }
        Path fresh = file.resolveSibling("playground.jsonl.new");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(fresh, changes.stream().map(Json::write).toList());
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the playground's journal " + file, e);
        }
    }

    void append(Change change) {
        if (file == null) {
            return;
        }
        try {
            Files.writeString(file, Json.write(change) + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the playground's journal " + file, e);
        }
    }
}
