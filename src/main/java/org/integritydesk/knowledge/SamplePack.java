package org.integritydesk.knowledge;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.util.ClassPathUtils;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.integritydesk.knowledge.store.EntryRepository;
import org.jboss.logging.Logger;

/** The sample entries that come with the application, loaded into an empty knowledge base if the settings say so. */
@ApplicationScoped
public class SamplePack {
    /** When at the start the pack is loaded; the index is first built right after. */
    public static final int STARTS = Interceptor.Priority.LIBRARY_BEFORE;

    private static final Logger LOG = Logger.getLogger(SamplePack.class);
    private static final String FOLDER = "knowledge/entries";

    private final KnowledgeConfig config;
    private final KnowledgeBase knowledge;
    private final EntryRepository entries;

    SamplePack(KnowledgeConfig config, KnowledgeBase knowledge, EntryRepository entries) {
        this.config = config;
        this.knowledge = knowledge;
        this.entries = entries;
    }

    void start(@Observes @Priority(STARTS) StartupEvent event) {
        if (config.samplePack() && QuarkusTransaction.requiringNew().call(entries::countLoaded) == 0) {
            var report = knowledge.load(read(), ImportMode.GOOD_ONES);
            report.refused().forEach(problem -> LOG.warn(problem.render()));
            LOG.infof("Loaded %d sample entries", report.added().size());
        }
    }

    /** The files of the pack, from a folder of classes as well as from a jar. */
    static List<ParsedFile> read() {
        var files = new ArrayList<ParsedFile>();
        try {
            ClassPathUtils.consumeAsPaths(FOLDER, folder -> files.addAll(EntryFiles.read(folder, folder::relativize)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return files;
    }
}
