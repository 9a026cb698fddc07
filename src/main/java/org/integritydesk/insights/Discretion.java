package org.integritydesk.insights;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.integritydesk.insights.store.KnownNameRepository;

/** Knows, at the moment, which words may be told and which may not. */
@Singleton
class Discretion {
    private final FaqWords faq;
    private final KnownNameRepository names;

    Discretion(FaqWords faq, KnownNameRepository names) {
        this.faq = faq;
        this.names = names;
    }

    @Transactional
    KnownWords words() {
        return KnownWords.of(faq.wordings(), names.all());
    }
}
