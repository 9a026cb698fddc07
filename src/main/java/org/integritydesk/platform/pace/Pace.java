package org.integritydesk.platform.pace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.integritydesk.platform.pace.store.PaceRepository;

/** Keeps the limits for all instances together, by the clock of the database: theirs may differ. */
@ApplicationScoped
public class Pace {
    private final PaceRepository repository;

    Pace(PaceRepository repository) {
        this.repository = repository;
    }

    /**
     * Uses one of each limit, or of none.
     *
     * @param holder who asks, the same when they come again
     * @param limits the same order wherever they overlap, or two callers wait for each other
     * @return empty: go; otherwise after how long to come again, for their turn is kept then
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Duration> take(String holder, List<Limit> limits) {
        Map<String, Bucket> used = new LinkedHashMap<>();
        for (Limit limit : limits) {
            PaceRepository.Found found = repository.lock(limit.bucket());
            Turn turn = PaceRules.decide(
                    limit,
                    found.bucket(),
                    repository.promised(limit.bucket(), holder).orElse(null),
                    found.now());
            switch (turn) {
                case Turn.Go(Bucket after) -> used.put(limit.bucket(), after);
                case Turn.Wait(Instant until, Bucket after) -> {
                    repository.keep(limit.bucket(), after);
                    repository.promise(limit.bucket(), holder, until);
                    return Optional.of(Duration.between(found.now(), until));
                }
            }
        }
        used.forEach((bucket, after) -> {
            repository.keep(bucket, after);
            repository.kept(bucket, holder);
        });
        return Optional.empty();
    }

    /** Lets nobody go for so long, on any instance: the other side said so. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void hold(List<Limit> limits, Duration pause) {
        for (Limit limit : limits) {
            PaceRepository.Found found = repository.lock(limit.bucket());
            repository.keep(limit.bucket(), PaceRules.held(limit, found.bucket(), pause, found.now()));
        }
    }

    /**
     * Uses one of an allowance that starts with its first use and is not renewed before it is over.
     *
     * @return whether there was one left
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean spend(String name, int most, Duration within) {
        return repository.spend(name, most, within);
    }

    /** Forgets what is over. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void tidy() {
        repository.tidy();
    }
}
