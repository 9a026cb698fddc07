package org.integritydesk.knowledge.search;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Loads the model once. */
final class BgeSmallProducer {
    @Produces
    @Singleton
    Embedder embedder(@ConfigProperty(name = "integrity.data-dir") Path data) {
        return new BgeSmall(data.resolve("model"));
    }
}
