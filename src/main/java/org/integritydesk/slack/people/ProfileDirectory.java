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

    private final Function<PersonId, Optional<Profile>> slack;
    private final Clock clock;
    private final Duration patience;
    private final LinkedHashMap<PersonId, Asked> people = new LinkedHashMap<>(16, 0.75f, true);

    /**
     * A profile asked for.
     *
     * @param answer what Slack says, whenever that is; empty: it does not tell
     * @param inTime the same, but empty as soon as patience is over
     */
    private record Asked(
            CompletableFuture<Optional<Profile>> answer, CompletableFuture<Optional<Profile>> inTime, Instant at) {
        Optional<Profile> profile() {
            return (answer.isDone() ? answer : inTime).join();
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

    ProfileDirectory(Function<PersonId, Optional<Profile>> slack, Clock clock, Duration patience) {
        this.slack = slack;
        this.clock = clock;
        this.patience = patience;
    }

    /** Unknown is also who has no id of Slack, and of whom Slack does not tell in time. */
    @Override
    public Profile of(PersonId person) {
        return SLACK_ID.matcher(person.value()).matches()
                ? asked(person).profile().orElse(Profile.UNKNOWN)
                : Profile.UNKNOWN;
    }

    private Asked asked(PersonId person) {
        synchronized (people) {
            Instant now = clock.instant();
            Asked known = people.get(person);
            if (known != null && known.isFresh(now)) {
                return known;
            }
            Asked asked = ask(person, now);
            people.put(person, asked);
            if (people.size() > MOST_PEOPLE) {
                people.pollFirstEntry();
            }
            return asked;
        }
    }

    private Asked ask(PersonId person, Instant now) {
        var answer = CompletableFuture.supplyAsync(() -> slack.apply(person), Thread::startVirtualThread);
        return new Asked(
                answer,
                answer.copy().completeOnTimeout(Optional.empty(), patience.toMillis(), TimeUnit.MILLISECONDS),
                now);
    }
}
