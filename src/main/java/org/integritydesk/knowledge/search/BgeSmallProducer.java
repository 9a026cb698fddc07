package org.integritydesk.knowledge.search;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.integritydesk.knowledge.store.VectorRepository;

/** Loads the model once, and keeps the vectors it makes of many texts. */
final class BgeSmallProducer {
    @Produces
    @Singleton
    Embedder embedder(@ConfigProperty(name = "integrity.data-dir") Path data, VectorRepository vectors) {
        return new RememberedVectors(new BgeSmall(data.resolve("model")), vectors);
    }
}
