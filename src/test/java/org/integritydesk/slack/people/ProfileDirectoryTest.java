package org.integritydesk.slack.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.integritydesk.answering.Profile;
import org.integritydesk.chat.PersonId;
import org.integritydesk.playground.SettableClock;
import org.integritydesk.taxonomy.Market;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileDirectoryTest {
    private static final PersonId LUC = new PersonId("U0REPLUC");
    private static final Profile CANADIAN = new Profile(Market.CA, Locale.CANADA_FRENCH, ZoneId.of("America/Toronto"));
    private static final Duration LONG = Duration.ofMinutes(1);

    private final SettableClock clock = new SettableClock();
    private final List<PersonId> asked = new CopyOnWriteArrayList<>();

    @Test
    void profile_isAskedForOnceADay() {
        ProfileDirectory directory = directory(person -> Optional.of(CANADIAN), LONG);

        assertThat(directory.of(LUC)).isEqualTo(CANADIAN);
        clock.pass(Duration.ofHours(23));
        assertThat(directory.of(LUC)).isEqualTo(CANADIAN);
        assertThat(asked).containsExactly(LUC);

        clock.pass(Duration.ofHours(1));
        assertThat(directory.of(LUC)).isEqualTo(CANADIAN);
        await().until(() -> asked.equals(List.of(LUC, LUC)));
    }

    @Test
    void whoIsKnown_staysSo_whileSlackDoesNotTell() {
        ProfileDirectory directory =
                directory(person -> asked.size() == 1 ? Optional.of(CANADIAN) : Optional.empty(), LONG);
        assertThat(directory.of(LUC)).isEqualTo(CANADIAN);

        for (int day = 0; day < 3; day++) {
            int before = asked.size();
            clock.pass(Duration.ofDays(1));
            assertThat(directory.of(LUC)).isEqualTo(CANADIAN);
            await().until(() -> asked.size() > before);
            assertThat(directory.of(LUC)).isEqualTo(CANADIAN);
        }
    }

    @Test
    void whoIsKnown_doesNotWaitForSlack() {
        var never = new CompletableFuture<Optional<Profile>>();
        ProfileDirectory directory =
                directory(person -> asked.size() == 1 ? Optional.of(CANADIAN) : never.join(), LONG);
        assertThat(directory.of(LUC)).isEqualTo(CANADIAN);

        clock.pass(Duration.ofDays(1));

        assertThat(directory.of(LUC)).isEqualTo(CANADIAN);
        never.complete(Optional.empty());
    }

    @Test
    void whatSlackDoesNotTell_isUnknown_andAskedForAgainAfterMinutes() {
        ProfileDirectory directory =
                directory(person -> asked.size() == 1 ? Optional.empty() : Optional.of(CANADIAN), LONG);

        assertThat(directory.of(LUC)).isEqualTo(Profile.UNKNOWN);
        clock.pass(Duration.ofMinutes(4));
        assertThat(directory.of(LUC)).isEqualTo(Profile.UNKNOWN);
        assertThat(asked).hasSize(1);

        clock.pass(Duration.ofMinutes(1));
        assertThat(directory.of(LUC)).isEqualTo(CANADIAN);
    }

    @Test
    void slowAnswer_isNotWaitedFor_andUsedOnceItIsThere() {
        var answer = new CompletableFuture<Optional<Profile>>();
        ProfileDirectory directory = directory(person -> answer.join(), Duration.ofMillis(1));

        assertThat(directory.of(LUC)).isEqualTo(Profile.UNKNOWN);
        assertThat(directory.of(LUC)).isEqualTo(Profile.UNKNOWN);

        answer.complete(Optional.of(CANADIAN));
        await().until(() -> directory.of(LUC).equals(CANADIAN));
        assertThat(asked).containsExactly(LUC);
    }

    @ParameterizedTest
    @ValueSource(strings = {"api", "", "u0repluc", "C0NAGBSUS", "U0 OR 1"})
    void noIdOfSlack_isUnknown_withoutAsking(String id) {
        assertThat(directory(person -> Optional.of(CANADIAN), LONG).of(new PersonId(id)))
                .isEqualTo(Profile.UNKNOWN);
        assertThat(asked).isEmpty();
    }

    @Test
    void onlySoManyPeople_areRemembered_theOnesSeenLast() {
        ProfileDirectory directory = directory(person -> Optional.of(CANADIAN), LONG);
        for (int i = 0; i < ProfileDirectory.MOST_PEOPLE; i++) {
            directory.of(new PersonId("U" + i));
        }
        directory.of(new PersonId("U0"));
        directory.of(LUC);
        asked.clear();

        directory.of(new PersonId("U0"));
        assertThat(asked).isEmpty();
        directory.of(new PersonId("U1"));
        assertThat(asked).containsExactly(new PersonId("U1"));
    }

    private ProfileDirectory directory(Function<PersonId, Optional<Profile>> slack, Duration patience) {
        return new ProfileDirectory(
                person -> {
                    asked.add(person);
                    return slack.apply(person).map(profile -> new SlackUser(profile, Membership.UNKNOWN));
                },
                clock,
                patience);
    }
}
