package org.integritydesk.digest.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.integritydesk.digest.ChartPicture;
import org.jspecify.annotations.Nullable;

/** How far the pictures of editions are; callers bring the transaction. */
@ApplicationScoped
public class PictureRepository {
    private final EntityManager entities;

    PictureRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** The edition's picture; empty: nobody began with it. */
    public Optional<ChartPicture> find(long edition) {
        List<?> rows = entities.createNativeQuery(
                        "select file, link, at from digest_picture where edition = ?1", Object[].class)
                .setParameter(1, edition)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(PictureRepository::read)
                .findFirst();
    }

    private static ChartPicture read(Object[] row) {
        String file = (String) row[0];
        String link = (String) row[1];
        return file == null
                ? new ChartPicture.Impossible()
                : link == null ? new ChartPicture.Sent(file, (Instant) row[2]) : new ChartPicture.There(file, link);
    }

    /** Keeps how far it is. */
    public void keep(long edition, ChartPicture picture, Instant now) {
        switch (picture) {
            case ChartPicture.Sent(String file, Instant at) -> keep(edition, file, null, at);
            case ChartPicture.There(String file, String link) -> keep(edition, file, link, now);
            case ChartPicture.Impossible none -> keep(edition, null, null, now);
        }
    }

    private void keep(long edition, @Nullable String file, @Nullable String link, Instant at) {
        entities.createNativeQuery(
                        "insert into digest_picture (edition, file, link, at) values (?1, ?2, ?3, ?4)"
                                + " on conflict (edition) do update set file = excluded.file, link = excluded.link, at = excluded.at")
                .setParameter(1, edition)
                .setParameter(2, file)
                .setParameter(3, link)
                .setParameter(4, at)
                .executeUpdate();
    }
}
