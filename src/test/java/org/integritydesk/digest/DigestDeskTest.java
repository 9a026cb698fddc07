package org.integritydesk.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.integritydesk.answering.RegionalRoom;
import org.integritydesk.chat.RoomId;
import org.integritydesk.digest.store.ChannelRepository;
import org.integritydesk.digest.store.DigestRepository;
import org.integritydesk.platform.failure.Incident;
import org.integritydesk.platform.outbox.Outbox;
import org.integritydesk.testkit.AtOnce;
import org.integritydesk.testkit.OfflineProfile;
import org.integritydesk.testkit.RecordingCarrier;
import org.junit.jupiter.api.Test;

/** When digests are written and posted, on the real database. */
@QuarkusTest
@TestProfile(OfflineProfile.class)
class DigestDeskTest extends DigestStory {
    @Inject
    RecordingCarrier carrier;

    @Inject
    ChannelRepository subscriptions;

    @Inject
    DigestSources sources;

    @Inject
    DigestRepository editions;

    @Inject
    Outbox outbox;

    @Test
    void dueDigest_isPostedOnce_howeverManyLookAtOnce() throws Exception {
        assertThat(rooms.all()).extracting(room -> room.room().value()).containsExactly("C0OFFUS", "C0OFFCA");
        rows.of("insert into digest_channel (room, since) values ('C0OFFUS', '2020-01-01'), ('C0OFFCA', '2020-01-01')"
                + " on conflict (room) do update set since = excluded.since returning room");

        AtOnce.run(16, 48, n -> {
            desk.postDue(monday());
            return n;
        });
        desk.postDue(monday());

        for (RegionalRoom room : rooms.all()) {
            List<String> posted = rows.of(
                    "select extract(epoch from period_to)::bigint from digest_edition where scheduled and room = '"
                            + room.room().value() + "'");
            assertThat(posted)
                    .containsExactly(Long.toString(DigestSchedule.mondayMorning(room.zone())
                            .latestMoment(monday())
                            .getEpochSecond()));
            String conversation = "digest/" + room.room().value();
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> !carrier.notices(conversation).isEmpty());
            assertThat(rows.of("select id from outbox where conversation = '" + conversation
                            + "' and payload ->> 'edition' in"
                            + " (select id::text from digest_edition where scheduled)"))
                    .as("the edition and its details")
                    .hasSize(2);
        }
    }

    @Test
    void postedNow_isKept_besideTheSchedule() {
        List<String> before = rows.of("select id from digest_edition where not scheduled");

        assertThat(desk.postNow())
                .isEqualTo(rooms.all().stream().map(DigestSettings::of).toList());
        desk.postNow();

        List<String> after = rows.of("select id from digest_edition where not scheduled");
        assertThat(after).hasSize(before.size() + 2 * rooms.all().size());
        DigestEdition edition =
                desk.edition(Long.parseLong(after.getLast())).orElseThrow().shown();
        assertThat(Duration.between(edition.from(), edition.to()))
                .isBetween(Duration.ofHours(167), Duration.ofHours(169));
        assertThat(edition.to()).isBeforeOrEqualTo(clock.instant());
        assertThat(desk.edition(999_999_999)).isEmpty();
    }

    @Test
    void channelWhoseDigestCannotBeWritten_keepsNoOtherWaiting_andIsTriedAgainLater() {
        RoomId broken = new RoomId("C0OFFBROKEN");
        RoomId sound = new RoomId("C0OFFSOUND");
        channels.choose(settings(broken).build(), STAFF);
        channels.choose(settings(sound).build(), STAFF);
        rows.of(
                "update digest_channel set since = '2020-01-01' where room in ('C0OFFBROKEN', 'C0OFFSOUND') returning room");
        rows.of(
                "insert into digest_edition (room, period_to, scheduled, content, written_at)"
                        + " values ('C0OFFBROKEN', '2026-01-05T14:00:00Z', true, '{\"market\": \"NOWHERE\"}', now()) returning id");
        try {
            // One of its own: the desk's job also looks once a minute, by the time of today.
            var another = new DigestDesk(channels, subscriptions, sources, editions, outbox, clock);
            Instant first = monday();
            for (int minute = 0; minute < 9; minute++) {
                another.postDue(first.plus(Duration.ofMinutes(minute)));
            }
            assertThat(desk.newest(sound)).isPresent();
            Incident.log("Written after all of them", new IllegalStateException("in a test"));
            await().until(() -> !rows.of("select id from incident where what = 'Written after all of them'")
                    .isEmpty());
            assertThat(rows.of("select id from incident where what like '%C0OFFBROKEN%'"))
                    .as("one of this desk, and perhaps one of its job")
                    .hasSizeBetween(1, 2);

            rows.of("delete from digest_edition where room = 'C0OFFBROKEN' returning id");
            another.postDue(first.plus(Duration.ofMinutes(11)));
            assertThat(desk.newest(broken)).as("it is tried again").isPresent();
        } finally {
            channels.subscribe(broken, false, STAFF);
            channels.subscribe(sound, false, STAFF);
            rows.of("delete from digest_edition where room = 'C0OFFBROKEN' returning id");
        }
    }

    @Test
    void channel_hearsWhatWasChosen_fromNowOn() {
        RoomId room = new RoomId("C0OFFCHOSEN");
        assertThat(channels.choose(settings(room).build(), REP)).isInstanceOf(DigestChannels.Outcome.NotAllowed.class);
        assertThat(channels.choose(settings(room).day(DayOfWeek.FRIDAY).hour(15).build(), STAFF))
                .isInstanceOf(DigestChannels.Outcome.FridayEvening.class);
        assertThat(channels.choose(settings(room).parts(Set.of()).build(), STAFF))
                .isInstanceOf(DigestChannels.Outcome.NoParts.class);
        assertThat(channels.find(room)).isEmpty();
        DigestSettings friday =
                settings(room).day(DayOfWeek.FRIDAY).hour(14).closing("Ask us").build();
        assertThat(channels.choose(friday, STAFF)).isEqualTo(new DigestChannels.Outcome.Saved(friday));
        assertThat(channels.find(room)).contains(friday);
        rows.of("update digest_channel set since = '2020-01-01' where room = 'C0OFFCHOSEN' returning room");

        channels.choose(settings(room).day(DayOfWeek.TUESDAY).build(), STAFF);
        desk.postDue(monday());
        assertThat(desk.newest(room)).as("what would have been due before").isEmpty();

        rows.of("update digest_channel set since = '2020-01-01' where room = 'C0OFFCHOSEN' returning room");
        channels.subscribe(room, false, STAFF);
        desk.postDue(monday());
        assertThat(desk.newest(room)).isEmpty();
    }

    /** Three weeks down, and two instances come up at the same moment. */
    @Test
    void afterALongPause_oneEditionIsPosted_late_withItsTruePeriod() throws Exception {
        RoomId room = new RoomId("C0OFFPAUSE");
        channels.choose(settings(room).build(), STAFF);
        rows.of("update digest_channel set since = '2020-01-01' where room = 'C0OFFPAUSE' returning room");
        Instant before = monday().minus(Duration.ofDays(28));
        desk.postDue(before);

        Instant wednesday = monday().plus(Duration.ofHours(50));
        AtOnce.run(2, 2, n -> {
            desk.postDue(wednesday);
            return n;
        });

        Instant due =
                DigestSchedule.mondayMorning(ZoneId.of("America/New_York")).latestMoment(monday());
        assertThat(rows.of("select period_to from digest_edition where room = 'C0OFFPAUSE'"))
                .hasSize(2);
        KeptEdition late = desk.newest(room).orElseThrow();
        assertThat(late.scheduled()).isTrue();
        assertThat(late.written().to()).isEqualTo(due);
        assertThat(Duration.between(late.written().from(), late.written().to()).toDays())
                .isBetween(6L, 7L);
        assertThat(told(late)).containsExactlyInAnyOrder("EditionReady", "DetailsReady");
        channels.subscribe(room, false, STAFF);
    }

    /** Nothing had happened yet in 2019. */
    @Test
    void quietWeek_isPassedOver_whereThatIsWanted() {
        RoomId quiet = new RoomId("C0OFFQUIET");
        RoomId talking = new RoomId("C0OFFTALKING");
        channels.choose(settings(quiet).skipWhenEmpty(true).build(), STAFF);
        channels.choose(settings(talking).skipWhenEmpty(false).build(), STAFF);
        rows.of("update digest_channel set since = '2019-01-01' where room in ('C0OFFQUIET', 'C0OFFTALKING')"
                + " returning room");

        desk.postDue(Instant.parse("2019-06-03T17:00:00Z"));
        desk.postDue(Instant.parse("2019-06-03T18:00:00Z"));

        assertThat(rows.of(
                        "select room || ' ' || state from digest_edition where period_to < '2020-01-01' order by room"))
                .containsExactly("C0OFFQUIET EMPTY", "C0OFFTALKING POSTED");
        assertThat(rows.of("select id from outbox where conversation = 'digest/C0OFFQUIET'"))
                .isEmpty();
        channels.subscribe(quiet, false, STAFF);
        channels.subscribe(talking, false, STAFF);
    }

    /** As the first release kept it. */
    @Test
    void editionsOfBefore_canStillBeRead() {
        String id = rows.of("""
                insert into digest_edition (room, period_to, scheduled, editorial, content, written_at) values ('C0OFFOLD',
                '2026-03-09T13:00:00Z', true, '{"hiddenParts": [], "hiddenLines": [], "isCorrection": true}', '{"market": "US", "zone": "America/New_York",
                "from": "2026-03-02T14:00:00Z", "to": "2026-03-09T13:00:00Z",
                "figures": {"asked": 41, "selfServed": 30, "solved": 18, "opened": 11, "resolved": 9},
                "before": {"asked": 38, "selfServed": 30, "solved": 20, "opened": 8, "resolved": 9},
                "top": [{"question": "Can a brewery run ads?", "count": 7, "answer": "Maybe."}],
                "changed": [{"question": "Cash back?", "answer": "No.", "isNew": false}],
                "openByAge": {"young": 2, "week": 1, "old": 3}}', now()) returning id""").getFirst();

        KeptEdition kept = desk.edition(Long.parseLong(id)).orElseThrow();

        assertThat(kept.state()).isEqualTo(EditionState.POSTED);
        assertThat(kept.shown().openByAge().total()).isEqualTo(6);
        assertThat(kept.shown().top().getFirst().question()).isEqualTo("Can a brewery run ads?");
        assertThat(kept.shown().layout().parts()).containsExactlyInAnyOrder(DigestPart.values());
        assertThat(kept.shown().wins()).isEmpty();
        assertThat(kept.editorial().isCorrection()).isTrue();
        assertThat(kept.editorial().corrections()).isEmpty();
    }
}
