package org.integritydesk.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.integritydesk.chat.Actor;
import org.integritydesk.chat.PersonId;
import org.integritydesk.chat.Role;
import org.integritydesk.playground.workspace.Cast;
import org.integritydesk.slack.people.RoleDirectory;
import org.integritydesk.testkit.Person;
import org.integritydesk.testkit.Scenario;
import org.integritydesk.testkit.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Gil is a guest, Vic is of another company that shares a channel with ours. Answers are for neither. */
@QuarkusTest
class OutsiderScenario extends Scenario {
    private static final String QUESTION = "can a craft brewery run ads in the US?";
    private static final String MEMBERS_ONLY = "This desk answers only full members of Playground Ads";
    private static final String COMPANY_ONLY = "This desk answers only people of Playground Ads";

    @Inject
    Wire wire;

    @Inject
    RoleDirectory roles;

    @Inject
    MeterRegistry metrics;

    private long questionsBefore;

    @BeforeEach
    void count() {
        questionsBefore = questions();
    }

    @Test
    void guest_whoAsksByCommand_isToldSo_andGetsNoAnswer() {
        asGuest()
                .in(Cast.US)
                .ask(QUESTION)
                .says(MEMBERS_ONLY, QUESTION)
                .doesNotSay("May be allowed")
                .offers();

        nothingHappened();
    }

    @Test
    void guest_whoMentionsTheDesk_isToldSo_privately() {
        asGuest().in(Cast.US).say("@integrity " + QUESTION);

        asGuest().in(Cast.US).isTold(MEMBERS_ONLY);
        assertThat(asRep().in(Cast.US).everythingSaid()).isEmpty();
        stage.sentOnly("chat.postEphemeral " + Cast.US);
        assertThat(questions()).isEqualTo(questionsBefore);
    }

    @Test
    void guest_whoLooksAtTheHomeTab_readsThat() {
        await().ignoreExceptions()
                .untilAsserted(() -> assertThat(asGuest().readsHome()).contains(MEMBERS_ONLY));
        assertThat(asGuest().home().buttons()).isEmpty();
    }

    @Test
    void guest_cannotPressStaffButtons_evenInAStaffGroup() {
        String ticket = ticketFor("may a nose harp notary tour Maine?");
        asStaff().card(ticket);

        assertThat(wire.click(Cast.GIL, Cast.TRIAGE, "ticket.claim", ticket.substring("INT-".length()))
                        .statusCode())
                .isEqualTo(200);

        assertThat(stage.count("select count(*) from ticket where assignee = ?", Cast.GIL))
                .isZero();
        assertThat(roles.actor(Cast.GIL).roles()).isEmpty();
        assertThat(roles.all(Role.STAFF)).extracting(Actor::id).doesNotContain(new PersonId(Cast.GIL));
        assertThat(roles.actor(Cast.ANA).is(Role.STAFF)).isTrue();
    }

    @Test
    void stranger_whoMentionsTheDesk_isToldSo_privately_andNothingIsKept() {
        asStranger().in(Cast.SHARED).say("@integrity " + QUESTION);

        asStranger().in(Cast.SHARED).isTold(COMPANY_ONLY);
        assertThat(asRep().in(Cast.SHARED).everythingSaid()).isEmpty();
        stage.sentOnly("chat.postEphemeral " + Cast.SHARED);
        assertThat(questions()).isEqualTo(questionsBefore);
    }

    @Test
    void stranger_whoWritesDirectly_isToldSo() {
        asStranger().say(QUESTION);

        asStranger().isTold(COMPANY_ONLY);
        assertThat(questions()).isEqualTo(questionsBefore);
    }

    @Test
    void ourOwn_whoAskWhereStrangersRead_areAnsweredDirectly() {
        asRep().in(Cast.SHARED).say("@integrity " + QUESTION);

        asRep().reads("May be allowed");
        assertThat(asStranger().in(Cast.SHARED).everythingSaid()).isEmpty();
        stage.sentOnly("chat.postMessage " + Cast.MAYA);
    }

    @Test
    void followUps_whereStrangersRead_areNotAnswered() {
        String root = asRep().in(Cast.SHARED).say("@integrity " + QUESTION);
        asRep().reads("May be allowed");

        asRep().in(Cast.SHARED).sayInThread(root, "and in Canada?");

        stage.sentOnly("chat.postMessage " + Cast.MAYA);
        assertThat(asStranger().in(Cast.SHARED).everythingSaid()).isEmpty();
    }

    @Test
    void emojiAtAStrangersMessage_opensNothing_andSaysWhy() {
        String said = asStranger().in(Cast.SHARED).say("may a zither of an agency run?");

        asStaff().in(Cast.SHARED).reacts(said, "ticket");

        asStaff().in(Cast.SHARED).isTold("Somebody of another company wrote this");
        assertThat(questions()).isEqualTo(questionsBefore);
    }

    @Test
    void emojiWhereStrangersRead_bringsTheAnswerToTheAuthorAlone() {
        String said = asRep().in(Cast.SHARED).say("may a shared zither of ours run?");

        asStaff().in(Cast.SHARED).reacts(said, "ticket");

        await().until(() -> questions() == questionsBefore + 1);
        String ticket = "INT-" + stage.count("select max(number) from ticket");
        asStaff().claims(ticket);
        asStaff().resolves(ticket, "Only with a permit for shared zithers.");
        asRep().reads("Only with a permit for shared zithers.");
        assertThat(asStranger().in(Cast.SHARED).everythingSaid()).isEmpty();
    }

    @Test
    void anotherWorkspace_isRefused_counted_andNotDispatched() {
        double before = refused("wrong_workspace");
        Map<String, String> command = wire.command(Cast.MAYA, Cast.US, QUESTION, "foreign-1");
        command.put("team_id", "T0FOREIGN");

        Response reply = wire.form(command);
        assertThat(reply.statusCode()).isEqualTo(403);
        assertThat(reply.asString()).isEmpty();

        Response event = wire.json("""
                {"type": "event_callback", "team_id": "T0FOREIGN", "event_id": "EvForeign",
                 "event": {"type": "app_mention", "user": "U0REPMAYA", "channel": "C0NAGBSUS", "ts": "9.000100",
                   "text": "<@U0BOTDESK> may a foreign zither tour Kansas?"}}""");
        assertThat(event.statusCode()).isEqualTo(403);
        assertThat(event.header("X-Slack-No-Retry")).isEqualTo("1");

        assertThat(refused("wrong_workspace")).isEqualTo(before + 2);
        nothingHappened();
    }

    @Test
    void refusals_areCounted() {
        double before = refused("guest");
        asGuest().in(Cast.US).ask(QUESTION);
        assertThat(refused("guest")).isEqualTo(before + 1);
    }

    @Test
    void peopleWhoAreKnown_costNoCallToSlack() {
        asRep().in(Cast.US).ask(QUESTION);
        stage.clearCalls();

        asRep().in(Cast.US).ask(QUESTION).says("May be allowed");

        assertThat(stage.callsOf("users.info")).isZero();
        assertThat(stage.callsOf("auth.test")).isZero();
    }

    private void nothingHappened() {
        stage.sentOnly();
        assertThat(questions()).isEqualTo(questionsBefore);
    }

    private Person asGuest() {
        return stage.person(Cast.GIL);
    }

    private Person asStranger() {
        return stage.person(Cast.VIC);
    }

    private long questions() {
        return stage.count("select count(*) from question");
    }

    private double refused(String reason) {
        return metrics.counter("slack.requests.refused", "reason", reason).count();
    }
}
