package org.integritydesk.insights;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.integritydesk.answering.AskingAgain;
import org.integritydesk.insights.store.GapRepository;
import org.integritydesk.insights.store.GapRepository.Miss;
import org.integritydesk.insights.store.GapRepository.Place;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.Likeness;
import org.integritydesk.platform.failure.Incident;
import org.integritydesk.platform.outbox.Outbox;
import org.jspecify.annotations.Nullable;

/**
 * The log of what nothing answers. A question counts only if search itself worked; those about the same are one gap. A gap is
 * closed when the desk, asked again, replies with an entry to all of its newest questions, and is open again when that entry
 * is taken back. The owner of the area hears of a gap once, when it was asked often enough not to be chance.
 */
@ApplicationScoped
public class Gaps {
    /** What was missed longer ago was not kept at the time, and says nothing about now. */
    private static final Duration REMEMBERED = Duration.ofDays(90);

    /** Askers may say days later that none of the suggestions fits. */
    private static final Duration LATE = Duration.ofDays(7);

    /** Sorted at once; what is left comes next. */
    private static final int SORTED = 200;

    /** Gaps asked again at once: some 20 milliseconds a question. */
    private static final int ASKED = 200;

    /** Of each gap, so many of its newest questions. */
    private static final int ASKED_EACH = 5;

    /** Each question has a ticket that staff see; asked so often by more than one, it is worth another word. */
    private static final int WORTH_AN_ALERT = 3;

    private static final int TELLING = 50;

    /** As near as wordings of one question are: see {@link Likeness}. */
    private static final float ALIKE = 0.85f;

    private final GapRepository repository;
    private final AskingAgain asking;
    private final Likeness likeness;
    private final Discretion discretion;
    private final Outbox outbox;
    private final Clock clock;

    Gaps(
            GapRepository repository,
            AskingAgain asking,
            Likeness likeness,
            Discretion discretion,
            Outbox outbox,
            Clock clock) {
        this.repository = repository;
        this.asking = asking;
        this.likeness = likeness;
        this.discretion = discretion;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Sorts what was missed since the last time, and asks again what something new may answer. */
    public void keep() {
        QuarkusTransaction.requiringNew().run(this::sort);
        long revision = QuarkusTransaction.requiringNew().call(repository::revision);
        List<Long> due = QuarkusTransaction.requiringNew().call(() -> repository.due(revision, ASKED));
        for (long gap : due) {
            try {
                QuarkusTransaction.requiringNew().run(() -> askAgain(gap, revision));
            } catch (RuntimeException e) {
                Incident.log("Asking gap " + gap + " again failed", e);
            }
        }
    }

    /** The gap of this id. */
    @Transactional
    public Optional<Gap> find(long gap) {
        return repository.find(gap);
    }

    /** Gaps that are open, and those that were closed or asked about in the period; what is asked most first. */
    @Transactional
    public List<Gap> between(Instant from, Instant to) {
        return repository.between(from, to);
    }

    /** The newest questions of a gap, as far as they may be told. */
    @Transactional
    List<String> questions(long gap, int most) {
        List<Miss> misses = repository.questions(gap, Math.max(TELLING, most));
        var anonymous = anonymous(misses, discretion.words());
        return misses.stream()
                .flatMap(miss -> anonymous.tell(miss.words()).stream())
                .limit(most)
                .toList();
    }

    private void sort() {
        repository.lock();
        Instant now = clock.instant();
        Instant since = repository.newest().orElse(Instant.EPOCH).minus(LATE);
        Instant first = now.minus(REMEMBERED);
        List<Miss> misses = repository.unsorted(since.isAfter(first) ? since : first, SORTED);
        if (misses.isEmpty()) {
            return;
        }
        String model = likeness.model();
        repository
                .ofAnotherModel(model)
                .forEach((gap, searched) -> repository.place(gap, Vectors.compact(meant(searched)), model));
        List<Place> open = new ArrayList<>(repository.open());
        Set<Long> changed = new TreeSet<>();
        for (Miss miss : misses) {
            float[] meant = meant(miss.searched());
            long gap = nearest(open, miss, meant).orElseGet(() -> {
                long another = repository.open(miss, Vectors.compact(meant), model, now);
                open.add(new Place(another, miss.market(), meant));
                return another;
            });
            repository.add(gap, miss.question());
            changed.add(gap);
        }
        KnownWords known = discretion.words();
        changed.forEach(gap -> tell(gap, known, now));
    }

    private float[] meant(String searched) {
        return likeness.meaning(searched).vector();
    }

    private static Optional<Long> nearest(List<Place> open, Miss miss, float[] meant) {
        @Nullable Place nearest = null;
        float best = ALIKE;
        for (Place place : open) {
            float cosine = Vectors.dot(place.unit(), meant);
            if (cosine >= best && place.market().mayShareAnswerWith(miss.market())) {
                best = cosine;
                nearest = place;
            }
        }
        return Optional.ofNullable(nearest).map(Place::gap);
    }

    private void tell(long gap, KnownWords known, Instant now) {
        List<Miss> misses = repository.questions(gap, TELLING);
        var anonymous = anonymous(misses, known);
        repository.describe(
                gap,
                misses.stream()
                        .flatMap(miss -> anonymous.tell(miss.words()).stream())
                        .min((one, other) -> Long.compare(Anonymous.hidden(one), Anonymous.hidden(other)))
                        .orElse(""));
        boolean isWorthIt = misses.size() >= WORTH_AN_ALERT
                && misses.stream().map(Miss::asker).distinct().count() > 1;
        if (isWorthIt && repository.alert(gap, now)) {
            outbox.tell(new GapNotice.GapFound(gap));
        }
    }

    private void askAgain(long gap, long revision) {
        @Nullable Entry answer = null;
        for (Miss miss : repository.questions(gap, ASKED_EACH)) {
            answer = asking.answer(miss.question()).orElse(null);
            if (answer == null) {
                break;
            }
        }
        boolean unused = repository.asked(gap, answer == null ? null : answer.id(), revision, clock.instant());
    }

    private static Anonymous anonymous(List<Miss> misses, KnownWords known) {
        return Anonymous.of(
                misses.stream()
                        .map(miss -> new Said(miss.asker(), miss.words()))
                        .toList(),
                known);
    }
}
