package org.integritydesk.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two instances on one PostgreSQL, of which one after another goes away while people ask and click: nothing is lost, nothing
 * happens twice. The tests share the instances, and each reckons up everything that happened so far.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutagesIT {
    private static final long SEED = 20_261_124;
    private static final int AT_ONCE = 8;
    private static final int ROUNDS = 2;
    /** Two seconds on a machine that has nothing else to do. */
    private static final Duration FOLLOWED = Duration.ofSeconds(6);

    private static final Duration LIMIT = Duration.ofMinutes(3);

    @TempDir
    static Path folder = Path.of("");

    private FaultySlack slack;
    private Desk desk;
    private Deliverer deliverer;
    private Errands errands;
    private Reckoning reckoning;

    @BeforeAll
    void start() throws Exception {
        slack = FaultySlack.start();
        desk = Desk.start(folder, slack, 2, Map.of("QUARKUS_SHUTDOWN_DELAY", "2S"));
        deliverer = new Deliverer(SEED, desk.transports(slack));
        errands = new Errands(desk, slack, deliverer, SEED, 1);
        reckoning = new Reckoning(desk, slack);
    }

    @AfterAll
    void stop() throws Exception {
        desk.close();
        slack.close();
    }

    @Test
    void instancesAreKilled_nothingIsLostOrDoubled() throws Exception {
        int before = errands.requests();
        var random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            try (var crowd = Crowd.start(
                    "KILL" + round + "X",
                    AT_ONCE,
                    SEED + round,
                    new Crowd.Group(250, errands::ask),
                    new Crowd.Group(100, errands::rate),
                    new Crowd.Group(10, errands::ticket))) {
                Thread.sleep(500 + random.nextInt(1_500));
                assertThat(crowd.isDone()).as("killed in the middle").isFalse();
                desk.kill(round % 2);
                desk.restart(round % 2);
                crowd.await();
            }
        }
        assertThat(errands.requests() - before).isEqualTo(1_000);
        everythingAddsUp();
    }

    @Test
    void databaseIsKilled_peopleAreToldAndNothingIsLost_andTheDeskRecoversByItself() throws Exception {
        try (var crowd = Crowd.start(
                "BASE",
                AT_ONCE,
                SEED,
                new Crowd.Group(100, errands::ask),
                new Crowd.Group(50, errands::rate),
                new Crowd.Group(5, errands::ticket))) {
            Thread.sleep(1_000);
            assertThat(crowd.isDone()).as("killed in the middle").isFalse();
            desk.killDatabase();
            Thread.sleep(4_000);
            desk.startDatabase();
            crowd.await();
        }
        assertThat(deliverer.refused())
                .allSatisfy(answer -> assertThat(answer.body()).doesNotContain("Exception", "\tat "));
        everythingAddsUp();

        var afterwards = new Deliverer(SEED, new HttpTransport(desk::endpoints));
        var people = new People(slack.hooksUrl());
        for (int n = 0; n < 60; n++) {
            assertThat(afterwards.deliver(people.command("U0AFTER" + n, "C0SALES", "my")))
                    .isInstanceOfSatisfying(
                            Answer.Taken.class,
                            taken -> assertThat(taken.body()).doesNotContain("Something went wrong"));
        }
        assertThat(afterwards.attempts()).as("all answered at once").containsOnlyKeys(1);
    }

    @Test
    void rollingRestartUnderLoad_noRequestNeedsMoreThanOneRepetition() throws Exception {
        var balanced = new Deliverer(SEED, new HttpTransport(desk::readyEndpoints));
        var load = new Errands(desk, slack, balanced, SEED, 1);
        var over = new AtomicBoolean();
        var people = new AtomicInteger();
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (int i = 0; i < 2; i++) {
                threads.submit(() -> {
                    while (!over.get()) {
                        load.ask("U0ROLL" + people.incrementAndGet());
                    }
                    return null;
                });
            }
            for (int i = 0; i < 2; i++) {
                int enough = load.asked() + 10;
                await().atMost(LIMIT).until(() -> load.asked() > enough);
                desk.stop(i);
                desk.restart(i);
            }
            over.set(true);
        }
        assertThat(load.asked()).as("everybody got through").isEqualTo(people.get());
        assertThat(balanced.attempts().keySet())
                .as("attempts needed: %s", balanced.attempts())
                .allMatch(attempts -> attempts <= 2);
        errands.count(load);
        everythingAddsUp();
    }

    @Test
    void entryPublishedOnOneInstance_isFoundByTheOther() throws Exception {
        var people = new People(slack.hooksUrl());
        var other = new Deliverer(SEED, new HttpTransport(() -> desk.endpoints().subList(1, 2)));
        List<Duration> waits = new ArrayList<>();
        for (String animal : List.of("walrus", "heron", "badger", "lynx", "otter")) {
            String id = "alc-fault-" + animal;
            assertThat(Entries.publish(desk.instance(0), id, "Can a " + animal + " brewery run ads with kites?"))
                    .isEqualTo(201);
            Instant published = Instant.now();
            int tries = 0;
            String found;
            do {
                String asker = "U0FOLLOW" + animal + tries++;
                other.deliver(people.command(asker, "C0SALES", "can a " + animal + " brewery run ads with kites"));
                errands.countAsked();
                found = Entries.found(desk, asker);
                assertThat(tries).as("%s is found", id).isLessThan(50);
            } while (!found.contains(id));
            waits.add(Duration.between(published, Instant.now()));
        }
        System.out.println("measured: an entry of one instance is in an answer of the other after " + waits);
        assertThat(waits).allMatch(wait -> wait.compareTo(FOLLOWED) < 0);
    }

    private void everythingAddsUp() throws Exception {
        assertThat(errands.fooled())
                .as("acknowledged, not done, and nobody told")
                .isEmpty();
        reckoning.everyNoticeOnce(LIMIT);
        reckoning.everyActOnce(errands);
        reckoning.inOrder();
    }
}
