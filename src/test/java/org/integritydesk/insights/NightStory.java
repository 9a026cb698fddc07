package org.integritydesk.insights;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;

/** Stories of what nights make of questions, on the real database and with the real model; nothing was asked before. */
abstract class NightStory {
    @Inject
    ThemeNight night;

    @Inject
    SomeAsked asked;

    @Inject
    Clock clock;

    Instant now = Instant.EPOCH;

    @BeforeEach
    void forget() {
        now = clock.instant();
        asked.forget();
    }
}
