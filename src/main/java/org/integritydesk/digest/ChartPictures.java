package org.integritydesk.digest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.integritydesk.digest.store.PictureRepository;

/** Remembers how far the pictures of editions are, so that an attempt that is repeated goes on where the last one stopped. */
@ApplicationScoped
public class ChartPictures {
    private final PictureRepository pictures;
    private final Clock clock;

    ChartPictures(PictureRepository pictures, Clock clock) {
        this.pictures = pictures;
        this.clock = clock;
    }

    /** The edition's picture; empty: nobody began with it. */
    @Transactional
    public Optional<ChartPicture> of(long edition) {
        return pictures.find(edition);
    }

    /** Keeps how far it is. */
    @Transactional
    public void keep(long edition, ChartPicture picture) {
        pictures.keep(edition, picture, clock.instant());
    }
}
