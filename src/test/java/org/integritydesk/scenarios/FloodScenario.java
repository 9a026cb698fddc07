package org.integritydesk.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integritydesk.playground.workspace.Cast.ANA;
import static org.integritydesk.playground.workspace.Cast.BEN;
import static org.integritydesk.playground.workspace.Cast.EVA;
import static org.integritydesk.playground.workspace.Cast.KAI;
import static org.integritydesk.playground.workspace.Cast.LUC;
import static org.integritydesk.playground.workspace.Cast.SAM;
import static org.integritydesk.playground.workspace.Cast.TRIAGE;
import static org.integritydesk.playground.workspace.Cast.US;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.integritydesk.testkit.Scenario;
import org.integritydesk.testkit.ThrottledProfile;
import org.integritydesk.testkit.Wire;
import org.junit.jupiter.api.Test;

/** Somebody asks much more than a person can; nobody else notices, and they hear what to do. Each story has its own flooder. */
@QuarkusTest
@TestProfile(ThrottledProfile.class)
class FloodScenario extends Scenario {
    private static final String FASTER = "You are faster than I am";

    @Inject
    Wire wire;

    @Test
    void oneAsks500TimesAtOnce_theOtherGetsTheAnswer() throws InterruptedException, ExecutionException {
        List<Callable<Response>> flood = IntStream.range(0, 500)
                .<Callable<Response>>mapToObj(i -> () -> wire.form(
                        wire.command(LUC, US, "how long does ad review of number " + i + " take?", "flood-" + i)))
                .toList();

        try (var threads = Executors.newFixedThreadPool(50)) {
            List<Future<Response>> sent = flood.stream().map(threads::submit).toList();
            asOtherRep().in(US).ask("can a craft brewery run ads in the US?").says("May be allowed");
            long refused = 0;
            for (Future<Response> each : sent) {
                assertThat(each.get().statusCode()).isEqualTo(200);
                refused += each.get().asString().contains(FASTER) ? 1 : 0;
            }
            assertThat(refused).isGreaterThan(400);
            assertThat(stage.count(
                            "select count(*) from question where asker = ? and text like 'how long does ad review of number%'",
                            LUC))
                    .isEqualTo(500 - refused);
        }
        asOtherRep().in(US).ask("can a craft brewery run ads in the US?").says("May be allowed");
    }

    @Test
    void refusedCommand_tellsWhatToDo_andGivesBackTheWords() {
        Response reply = wire.form(wire.command(BEN, US, "help", "calm"));
        assertThat(reply.asString()).doesNotContain(FASTER);
        for (int i = 0; i < 30; i++) {
            reply = wire.form(wire.command(BEN, US, "may a long typed zither run?", "flood-ben-" + i));
        }
        assertThat(reply.asString())
                .contains(FASTER, "try again in", "nothing was saved", "may a long typed zither run?", "ephemeral");
    }

    @Test
    void refusedForm_staysOpen_withEverythingTyped() {
        exhaust(ANA);
        Response reply = wire.submit(ANA, "ask.form", "", Map.of("question", Wire.typed("may a formal zither run?")));

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.jsonPath().getString("response_action")).isEqualTo("errors");
        assertThat(reply.jsonPath().getString("errors.question")).contains(FASTER);
        assertThat(stage.count("select count(*) from question where text = 'may a formal zither run?'"))
                .isZero();
    }

    @Test
    void refusedMentions_areToldOnce_andPrivately() {
        exhaust(EVA);
        for (int i = 0; i < 5; i++) {
            stage.person(EVA).in(US).say("@integrity may a flooded zither number " + i + " run?");
        }

        stage.person(EVA).in(US).isTold(FASTER).says("may a flooded zither number 0 run?");
        stage.sentOnly("chat.postEphemeral " + US);
        assertThat(stage.count("select count(*) from question where text like 'may a flooded zither%'"))
                .isZero();
    }

    @Test
    void whatSlackBringsAgain_isTaken_evenFromAFlooder() {
        stage.person(KAI).in(US).sayAndReadThread("@integrity may a repeated zither of a flooder run?");
        exhaust(KAI);

        stage.deliverLatestEventAgain();

        stage.sentOnly("chat.postMessage " + US, "chat.postMessage " + TRIAGE);
        assertThat(stage.count("select count(*) from question where text like '%repeated zither of a flooder%'"))
                .isEqualTo(1);
    }

    @Test
    void whatPeopleSayToEachOther_usesUpNothing() {
        for (int i = 0; i < 30; i++) {
            stage.person(SAM).in(US).say("lunch at " + i + "?");
        }

        asOtherRep().in(US).ask("can a craft brewery run ads in the US?").says("May be allowed");
    }

    private void exhaust(String person) {
        for (int i = 0; i < 30; i++) {
            assertThat(wire.form(wire.command(person, US, "help", "exhaust-" + person + i))
                            .statusCode())
                    .isEqualTo(200);
        }
    }
}
