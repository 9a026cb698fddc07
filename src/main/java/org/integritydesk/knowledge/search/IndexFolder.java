package org.integritydesk.knowledge.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.IOUtils;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Where the index lies: in a new folder for every start, because it is made from the database anyway; an old or damaged one is
 * no reason not to start. Without a folder that takes it, it lies in memory.
 */
@ApplicationScoped
class IndexFolder {
    private static final Logger LOG = Logger.getLogger(IndexFolder.class);

    private final Path parent;
    private volatile boolean broken;

    IndexFolder(@ConfigProperty(name = "integrity.data-dir") Path data) {
        parent = data.resolve("index");
    }

    /** An empty directory, nobody else's. */
    Directory open() {
        if (broken) {
            return new ByteBuffersDirectory();
        }
        try {
            Files.createDirectories(parent);
            removeLeftOvers();
            return new MMapDirectory(Files.createTempDirectory(parent, "live-"));
        } catch (IOException notWritable) {
            giveUp(notWritable);
            return new ByteBuffersDirectory();
        }
    }

    /** Uses the folder no more until the next start: it is full, gone or damaged. */
    void giveUp(Exception cause) {
        if (!broken) {
            LOG.warnf(
                    "The index is kept in memory until the next start, because %s cannot be written: %s. Is the disk full?",
                    parent, cause.getMessage());
        }
        broken = true;
    }

    /** Folders of services that ended; one that is in use holds Lucene's lock. */
    private void removeLeftOvers() throws IOException {
        try (var folders = Files.list(parent)) {
            for (var folder : folders.toList()) {
                try (var directory = new MMapDirectory(folder);
                        var lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
                    lock.ensureValid();
                    IOUtils.rm(folder);
                } catch (LockObtainFailedException inUse) {
                    continue;
                }
            }
        }
    }
}
