package org.integritydesk.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import org.integritydesk.packaged.PackagedApp;
import org.integritydesk.packaged.SignedSlack;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What an instance finds on its machine: a disk that does not take the index, old notices, a clock that is off. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DamageIT {
    private static final int NOTICES = 5_000;
    private static final int ROOMS = 500;

    @TempDir
    static Path folder = Path.of("");

    private FaultySlack slack;
    private Desk desk;
    private Deliverer deliverer;
    private People people;

    @BeforeAll
    void start() throws Exception {
        slack = FaultySlack.start();
        // A damaged index of an earlier run.
        Path old = Files.createDirectories(index().resolve("live-old"));
        Files.writeString(old.resolve("segments_1"), "not an index");
        desk = Desk.start(folder, slack, 1, Map.of("SLACK_MESSAGE_INTERVAL", "2ms"));
        deliverer = new Deliverer(1, new HttpTransport(desk::endpoints));
        people = new People(slack.hooksUrl());
    }

    @AfterAll
    void stop() throws Exception {
        desk.close();
        slack.close();
    }

    @Test
    void diskDoesNotTakeTheIndexAnyMore_itIsSaidAndTheDeskGoesOn_alsoAfterARestart() throws Exception {
        publish("alc-fault-kelp", "Can a kelp brewery run ads with dancing walruses?");
        finds("U0KELP", "alc-fault-kelp", "can a kelp brewery run ads with dancing walruses");
        deleteTree(index());
        Files.writeString(index(), "a file, so that nothing can be written below it");

        publish("alc-fault-moss", "Can a moss distillery sponsor a chess tournament?");

        finds("U0MOSS", "alc-fault-moss", "can a moss distillery sponsor a chess tournament");
        finds("U0KELP2", "alc-fault-kelp", "can a kelp brewery run ads with dancing walruses");
        assertThat(desk.instance(0).log()).contains("The index is kept in memory until the next start");

        desk.stop(0);
        desk.restart(0);

        finds("U0MOSS2", "alc-fault-moss", "can a moss distillery sponsor a chess tournament");
        assertThat(desk.instance(0).log()).contains("The index is kept in memory until the next start");
    }

    @Test
    void fiveThousandNoticesWait_itIsSaidAndTheyLeaveInOrder() throws Exception {
        desk.stop(0);
        desk.execute("""
                with told as (
                  insert into outbox (family, payload, conversation, state, created_at)
                  select 'answering',
                    json_build_object('type', 'HelpGiven', 'message', n, 'room', 'C0Q' || n %% %1$d, 'wanted', true)::jsonb,
                    'backlog/' || n %% %1$d, 'PENDING', now()
                  from generate_series(1, %2$d) n
                  returning id)
                insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)
                select 'outbox', id::text, now(), false, 1 from told""".formatted(ROOMS, NOTICES));

        desk.restart(0);

        assertThat(desk.instance(0).log()).contains(NOTICES + " notices from before wait to be sent");
        await("all are sent")
                .atMost(Duration.ofMinutes(4))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> desk.number("select count(*) from outbox where state <> 'SENT'") == 0);
        assertThat(slack.rooms().posts().stream()
                        .filter(post -> post.room().startsWith("C0Q"))
                        .collect(Collectors.groupingBy(Post::room, Collectors.counting())))
                .hasSize(ROOMS)
                .allSatisfy((room, posts) -> assertThat(posts).as(room).isEqualTo(NOTICES / ROOMS));
        new Reckoning(desk, slack).inOrder();
    }

    @Test
    void clockIsTenMinutesOff_everyRequestIsRefusedAndCounted_andTakenWhenItIsRightAgain() throws Exception {
        PackagedApp app = desk.instance(0);
        Delivery delivery = people.command("U0CLOCK", "C0SALES", "how long does ad review normally take?");
        double before = refused(app);
        for (Duration off : new Duration[] {Duration.ofMinutes(10), Duration.ofMinutes(-10)}) {
            assertThat(app.post(
                                    "/slack/events",
                                    delivery.body(),
                                    SignedSlack.headers(
                                            delivery.contentType(),
                                            delivery.body(),
                                            Instant.now().plus(off)))
                            .statusCode())
                    .isEqualTo(401);
        }

        assertThat(refused(app)).isEqualTo(before + 2);
        assertThat(desk.number("select count(*) from question where asker = 'U0CLOCK'"))
                .isZero();
        assertThat(deliverer.deliver(delivery)).isInstanceOf(Answer.Taken.class);
        assertThat(desk.number("select count(*) from question where asker = 'U0CLOCK'"))
                .isEqualTo(1);
        assertThat(app.get("/q/health/well").body()).contains("slack-clock", "\"seconds ahead\": ");
    }

    private static double refused(PackagedApp app) throws IOException, InterruptedException {
        return app.get("/q/metrics")
                .body()
                .lines()
                .filter(line -> line.startsWith("slack_requests_refused_total") && line.contains("outside_window"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    private void publish(String id, String question) throws Exception {
        assertThat(Entries.publish(desk.instance(0), id, question)).isEqualTo(201);
    }

    /** Right after a change the desk may still be making its index. */
    private void finds(String person, String entry, String question) {
        var tries = new int[1];
        await(entry).atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            String asker = person + "T" + tries[0]++;
            deliverer.deliver(people.command(asker, "C0SALES", question));
            assertThat(Entries.found(desk, asker)).contains(entry);
        });
    }

    private static Path index() {
        return folder.resolve("instance0").resolve(".data").resolve("index");
    }

    private static void deleteTree(Path tree) throws IOException {
        try (var paths = Files.walk(tree)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
