package org.integritydesk.knowledge.search;

import java.nio.file.Path;

/** The real model, loaded once for all tests. */
final class SomeModel {
    static final Embedder MODEL = new BgeSmall(Path.of("target/test-model"));

    private SomeModel() {}
}
