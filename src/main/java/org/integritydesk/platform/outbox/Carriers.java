package org.integritydesk.platform.outbox;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.List;

/** Gives every notice to the carrier of its family. */
@Singleton
final class Carriers {
    private final List<? extends Carrier<?>> carriers;

    Carriers(Instance<Carrier<?>> carriers, Instance<NoticeFamily> families) {
        this.carriers = carriers.stream().toList();
        for (NoticeFamily family : families) {
            long known = this.carriers.stream()
                    .filter(carrier -> carrier.family().isAssignableFrom(family.type()))
                    .count();
            if (known != 1) {
                throw new IllegalStateException(known + " carriers for the notices of " + family.name());
            }
        }
    }

    Carried carry(long id, Notice notice) {
        return carriers.stream()
                .filter(carrier -> carrier.family().isInstance(notice))
                .findFirst()
                .map(carrier -> carry(carrier, id, notice))
                .orElseThrow(() -> new IllegalStateException("Nobody carries " + notice.getClass()));
    }

    private static <N extends Notice> Carried carry(Carrier<N> carrier, long id, Notice notice) {
        return carrier.carry(id, carrier.family().cast(notice));
    }
}
