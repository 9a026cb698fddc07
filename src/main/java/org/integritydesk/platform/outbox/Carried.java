package org.integritydesk.platform.outbox;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What became of an attempt to carry a notice. */
public sealed interface Carried {
    /**
     * It arrived.
     *
     * @param receipt null: nothing there that could be changed later
     */
    record Sent(@Nullable Receipt receipt) implements Carried {}

    /**
     * It may work later.
     *
     * @param after the pause the other side asked for; null: as the outbox sees fit
     */
    record TryLater(@Nullable Duration after, String why) implements Carried {}

    /** It was not sent yet, for it is not its turn or waits for something of its own; does not count as an attempt. */
    record NotYet(Duration after) implements Carried {}

    /**
     * It will never work as things are; kept for staff to see.
     *
     * @param place where it should have gone, in the words of whoever carried it; null: it came to no place
     */
    record Hopeless(String why, @Nullable String place) implements Carried {
        public Hopeless(String why) {
            this(why, null);
        }
    }
}
