package org.integritydesk.digest;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.integritydesk.chat.RoomId;
import org.integritydesk.digest.store.ChannelRepository;
import org.integritydesk.digest.store.DigestRepository;
import org.integritydesk.platform.failure.Incident;
import org.integritydesk.platform.outbox.Outbox;

/** Writes editions and sends them out. An edition and its notices commit together, once per channel and period. */
@ApplicationScoped
public class DigestDesk {
    /** Each try that fails is an incident in the log; who reads it needs one, not sixty an hour. */
    private static final Duration REST = Duration.ofMinutes(10);

    private final DigestChannels channels;
    private final ChannelRepository rooms;
    private final DigestSources sources;
    private final DigestRepository editions;
    private final Outbox outbox;
    private final Clock clock;
    /** Channels whose edition could not be written, and until when they are left alone. */
    private final Map<RoomId, Instant> resting = new ConcurrentHashMap<>();

    DigestDesk(
            DigestChannels channels,
            ChannelRepository rooms,
            DigestSources sources,
            DigestRepository editions,
            Outbox outbox,
            Clock clock) {
        this.channels = channels;
        this.rooms = rooms;
        this.sources = sources;
        this.editions = editions;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Posts every edition that is due by schedule and not settled yet, or has staff decide about it. A channel whose edition
     * cannot be written keeps no other one waiting, and is tried again after a while.
     */
    public void postDue(Instant now) {
        for (DigestSettings channel : channels.all()) {
            if (resting.getOrDefault(channel.room(), Instant.MIN).isAfter(now)) {
                continue;
            }
            try {
                QuarkusTransaction.requiringNew().run(() -> postDue(channel.room(), now));
                resting.remove(channel.room());
            } catch (RuntimeException e) {
                Incident.log("The digest of " + channel.room().value() + " could not be written", e);
                resting.put(channel.room(), now.plus(REST));
            }
        }
    }

    private void postDue(RoomId room, Instant now) {
        rooms.lock(room);
        // As it is chosen by now.
        channels.find(room).filter(DigestSettings::subscribed).ifPresent(channel -> {
            Instant since = rooms.since(room, now);
            channel.schedule()
                    .due(now, since, editions.lastScheduledTo(room).orElse(null))
                    .ifPresent(period -> post(channel, period, true));
        });
    }

    /**
     * Posts the last seven days to every channel that hears digests, beside the schedule; where staff look at them first, they
     * do now.
     *
     * @return the channels it goes to
     */
    @Transactional
    public List<DigestSettings> postNow() {
        List<DigestSettings> subscribed =
                channels.all().stream().filter(DigestSettings::subscribed).toList();
        subscribed.forEach(this::postLastWeek);
        return subscribed;
    }

    /** The same for one channel, also if it does not hear digests by itself; empty: there is no such channel. */
    @Transactional
    public Optional<DigestSettings> postNow(RoomId room) {
        Optional<DigestSettings> channel = channels.find(room);
        channel.ifPresent(this::postLastWeek);
        return channel;
    }

    /** What a channel would hear about the last seven days; nothing is kept. Empty: there is no such channel. */
    @Transactional
    public Optional<DigestEdition> preview(RoomId room) {
        return channels.find(room).map(channel -> write(channel, lastWeek(channel)));
    }

    /** A kept edition. */
    @Transactional
    public Optional<KeptEdition> edition(long id) {
        return editions.edition(id);
    }

    /** The newest edition of a channel that is posted or may be. */
    @Transactional
    public Optional<KeptEdition> newest(RoomId room) {
        return editions.newest(room);
    }

    /**
     * Kept editions, newest first.
     *
     * @param before id of the last one of the page before; {@code Long.MAX_VALUE}: the first page
     */
    @Transactional
    public List<KeptEdition> page(long before, int limit) {
        return editions.page(before, limit);
    }

    private void postLastWeek(DigestSettings channel) {
        post(channel, lastWeek(channel), false);
    }

    private Period lastWeek(DigestSettings channel) {
        return channel.schedule().weekUntil(clock.instant());
    }

    private DigestEdition write(DigestSettings channel, Period period) {
        return DigestEditor.write(channel, period, sources.material(channel, period));
    }

    private void post(DigestSettings channel, Period period, boolean scheduled) {
        DigestEdition edition = write(channel, period);
        EditionState state = scheduled && channel.skipWhenEmpty() && edition.saysNothing()
                ? EditionState.EMPTY
                : channel.approval() ? EditionState.WAITING : EditionState.POSTED;
        long id = editions.add(channel.room(), edition, scheduled, state, clock.instant());
        switch (state) {
            case WAITING -> {
                outbox.tell(new DigestNotice.PreviewReady(id));
                outbox.tell(new DigestNotice.PreviewDetailsReady(id));
            }
            case POSTED -> {
                outbox.tell(new DigestNotice.EditionReady(id, channel.room().value()));
                outbox.tell(new DigestNotice.DetailsReady(id, channel.room().value()));
            }
            case EMPTY, SKIPPED -> {}
        }
    }
}
