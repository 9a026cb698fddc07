package org.integritydesk.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.integritydesk.answering.RegionalRoom;
import org.integritydesk.answering.RegionalRooms;
import org.integritydesk.testkit.AtOnce;
import org.integritydesk.testkit.OfflineProfile;
import org.integritydesk.testkit.RecordingCarrier;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(OfflineProfile.class)
class DigestDeskTest {
    @Inject
    DigestDesk desk;

    @Inject
    RegionalRooms rooms;

    @Inject
    RecordingCarrier carrier;

    @Inject
    DataSource database;

    @Inject
    Clock clock;

    @Test
    void dueDigest_isPostedOnce_howeverManyLookAtOnce() throws Exception {
        assertThat(rooms.all()).extracting(room -> room.room().value()).containsExactly("C0OFFUS", "C0OFFCA");
        query("insert into digest_channel (room, since) values ('C0OFFUS', '2020-01-01'), ('C0OFFCA', '2020-01-01')"
                + " on conflict (room) do update set since = excluded.since returning room");

        AtOnce.run(16, 48, n -> {
            desk.postDue();
            return n;
        });
        desk.postDue();

        for (RegionalRoom room : rooms.all()) {
            List<String> posted = query(
                    "select extract(epoch from period_to)::bigint from digest_edition where scheduled and room = '"
                            + room.room().value() + "'");
            assertThat(posted)
                    .containsExactly(Long.toString(DigestSchedule.mondayMorning(room.zone())
                            .latestMoment(clock.instant())
                            .getEpochSecond()));
            String conversation = "digest/" + room.room().value();
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> !carrier.notices(conversation).isEmpty());
            assertThat(query("select id from outbox where conversation = '" + conversation
                            + "' and payload ->> 'edition' in"
                            + " (select id::text from digest_edition where scheduled)"))
                    .hasSize(1);
        }
    }

    @Test
    void postedNow_isKept_besideTheSchedule() {
        List<String> before = query("select id from digest_edition where not scheduled");

        assertThat(desk.postNow()).isEqualTo(rooms.all());
        desk.postNow();

        List<String> after = query("select id from digest_edition where not scheduled");
        assertThat(after).hasSize(before.size() + 2 * rooms.all().size());
        DigestEdition edition = desk.edition(Long.parseLong(after.getLast())).orElseThrow();
        assertThat(Duration.between(edition.from(), edition.to()))
                .isBetween(Duration.ofHours(167), Duration.ofHours(169));
        assertThat(edition.to()).isBeforeOrEqualTo(clock.instant());
        assertThat(desk.edition(999_999_999)).isEmpty();
    }

    private List<String> query(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
