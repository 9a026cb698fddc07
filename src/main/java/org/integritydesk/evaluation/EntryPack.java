package org.integritydesk.evaluation;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.integritydesk.evaluation.QuestionSet.MalformedSetException;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.EntryFiles;
import org.integritydesk.knowledge.EntryStatus;
import org.integritydesk.knowledge.ParsedEntry;
import org.integritydesk.knowledge.ParsedFile;

/** Reads entry files to be asked. */
public final class EntryPack {
    private EntryPack() {}

    /**
     * The entries of a file or of a folder, taken as published.
     *
     * @throws MalformedSetException one of the files is bad, or there is none
     * @throws java.io.UncheckedIOException the path cannot be read
     */
    public static List<Entry> read(Path path) {
        var entries = EntryFiles.read(path).stream().map(EntryPack::entry).toList();
        if (entries.isEmpty()) {
            throw new MalformedSetException(path + ": no entry files");
        }
        return entries;
    }

    private static Entry entry(ParsedFile file) {
        return switch (file.entry()) {
            case ParsedEntry.Valid(var id, var content, var status) ->
                new Entry(id, 1, EntryStatus.PUBLISHED, content, file.file(), null, null, Instant.EPOCH, null);
            case ParsedEntry.Invalid(var problems) ->
                throw new MalformedSetException(problems.getFirst().render());
        };
    }
}
