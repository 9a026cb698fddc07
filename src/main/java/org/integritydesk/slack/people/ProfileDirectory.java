package org.integritydesk.slack.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.integritydesk.answering.Profile;
import org.integritydesk.answering.Profiles;
import org.integritydesk.chat.PersonId;
import org.jspecify.annotations.Nullable;

/** People's profiles, remembered. Slack waits three seconds for a reply, so nobody waits long for a profile. */
@ApplicationScoped
public class ProfileDirectory implements Profiles {
    /** What comes later is for the next question. */
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private static final Duration FRESH = Duration.ofDays(1);

    /** How long a profile that Slack did not tell is not asked for again. */
    private static final Duration AGAIN = Duration.ofMinutes(5);

    static final int MOST_PEOPLE = 10_000;

    private static final Pattern SLACK_ID = Pattern.compile("[UW][A-Z0-9]+");

    private final Function<PersonId, Optional<SlackUser>> slack;
    private final Clock clock;
    private final Duration patience;
    private final LinkedHashMap<PersonId, Asked> people = new LinkedHashMap<>(16, 0.75f, true);

    /**
     * A profile asked for.
     *
     * @param answer what Slack says, whenever that is; empty: it does not tell
     * @param inTime the same, but empty as soon as patience is over
     * @param before what it said earlier, which holds as long as it does not tell; null: nothing
     */
    private record Asked(
            CompletableFuture<Optional<SlackUser>> answer,
            CompletableFuture<Optional<SlackUser>> inTime,
            @Nullable SlackUser before,
            Instant at) {
        /** Whoever is known does not wait. */
        Optional<SlackUser> user() {
            return (answer.isDone() || before != null ? answer.getNow(Optional.empty()) : inTime.join())
                    .or(() -> Optional.ofNullable(before));
        }

        /** While Slack thinks, nobody asks again. */
        boolean isFresh(Instant now) {
            return !answer.isDone()
                    || at.plus(answer.join().isPresent() ? FRESH : AGAIN).isAfter(now);
        }
    }

    @Inject
    ProfileDirectory(SlackProfiles slack, Clock clock) {
        this(slack::read, clock, PATIENCE);
    }

    ProfileDirectory(Function<PersonId, Optional<SlackUser>> slack, Clock clock, Duration patience) {
        this.slack = slack;
        this.clock = clock;
        this.patience = patience;
    }

    /** Unknown is also who has no id of Slack, and of whom Slack does not tell in time. */
    @Override
    public Profile of(PersonId person) {
        return user(person).map(SlackUser::profile).orElse(Profile.UNKNOWN);
    }

    /** Where the person belongs; empty when Slack does not tell it in time. */
    Optional<Membership> membership(PersonId person) {
        return user(person).map(SlackUser::membership);
    }

    private Optional<SlackUser> user(PersonId person) {
        return SLACK_ID.matcher(person.value()).matches() ? asked(person).user() : Optional.empty();
    }

    private Asked asked(PersonId person) {
        synchronized (people) {
            Instant now = clock.instant();
            Asked known = people.get(person);
            if (known != null && known.isFresh(now)) {
                return known;
            }
            Asked asked = ask(person, known == null ? null : known.user().orElse(null), now);
            people.put(person, asked);
            if (people.size() > MOST_PEOPLE) {
                people.pollFirstEntry();
            }
            return asked;
        }
    }

    private Asked ask(PersonId person, @Nullable SlackUser before, Instant now) {
        var answer = CompletableFuture.supplyAsync(() -> slack.apply(person), Thread::startVirtualThread);
        return new Asked(
                answer,
                answer.copy().completeOnTimeout(Optional.empty(), patience.toMillis(), TimeUnit.MILLISECONDS),
                before,
                now);
    }
}
