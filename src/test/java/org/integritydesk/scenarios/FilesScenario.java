package org.integritydesk.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.integritydesk.playground.workspace.Cast.MAYA;
import static org.integritydesk.playground.workspace.Cast.TRIAGE;
import static org.integritydesk.playground.workspace.Cast.US;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.integritydesk.chat.Actor;
import org.integritydesk.chat.PersonId;
import org.integritydesk.chat.RoomId;
import org.integritydesk.playground.Playground;
import org.integritydesk.playground.webapi.Fault;
import org.integritydesk.playground.workspace.Cast;
import org.integritydesk.playground.workspace.Message;
import org.integritydesk.slack.SlackConfig;
import org.integritydesk.testkit.Person;
import org.integritydesk.testkit.Seen;
import org.integritydesk.tickets.Said;
import org.integritydesk.tickets.SharedFile;
import org.integritydesk.tickets.TicketMessage;
import org.junit.jupiter.api.Test;

/** Files that are shared about a ticket are copied to the other side, once, and before the message that refers to them. */
@QuarkusTest
class FilesScenario extends TalkedAbout {
    private static final String COPIED = "— copied here";
    private static final String NOT_COPIED = "could not be copied here";

    @Inject
    Playground playground;

    @Inject
    SlackConfig slack;

    /** The copies that the person sees in the room. */
    private List<Message> copies(Person person, String room) {
        return playground.messages(room, person.id()).stream()
                .filter(message -> message.isFromApp() && message.files() != null)
                .toList();
    }

    private long fileCalls() {
        return playground.calls().stream()
                .filter(call -> call.method().startsWith("files.")
                        || call.method().equals("url_private")
                        || call.method().equals("upload_url"))
                .count();
    }

    @Test
    void requestersFile_isCopiedBelowTheCard_beforeTheMessageThatRefersToIt() {
        InChannel asked = askedInChannel();

        mayaInChannel().sharesInThread(asked.question(), "", "the keel & fold.png");

        Seen passed = anaAtDesk().reads("the keel & fold.png").isInThreadOf(asked.card());
        passed.says("@Maya Chen wrote", COPIED).doesNotSay(NOT_COPIED);
        assertThat(copies(asStaff(), TRIAGE)).singleElement().satisfies(copy -> {
            assertThat(copy.files()).containsExactly("the keel & fold.png");
            assertThat(copy.threadTs()).isEqualTo(asked.card());
            assertThat(copy.ts()).isLessThan(passed.ts());
        });
        assertThat(playground.calls("upload_url"))
                .singleElement()
                .satisfies(call -> assertThat(call.arguments().path("content").asText())
                        .isEqualTo("The content of the keel & fold.png"));
        assertThat(playground.calls("files.info")).as("not ready at first").hasSizeGreaterThan(1);
    }

    @Test
    void staffsFiles_areCopiedIntoTheRequestersThread_together() {
        InChannel asked = askedInChannel();

        anaAtDesk().sharesInThread(asked.card(), "The form to fill in:", "licence.pdf", "guide.pdf");

        mayaInChannel()
                .reads("licence.pdf")
                .isInThreadOf(asked.question())
                .says("The form to fill in:", "guide.pdf", COPIED)
                .doesNotSay(NOT_COPIED);
        assertThat(copies(asRep(), US)).singleElement().satisfies(copy -> {
            assertThat(copy.files()).containsExactly("licence.pdf", "guide.pdf");
            assertThat(copy.threadTs()).isEqualTo(asked.question());
        });
    }

    @Test
    void requesterWhoHearsByDirectMessage_getsTheCopyThere_andTheDeskDoesNotAnswerItself() {
        String card = cardOf(ticketFor(QUESTION));
        int before = asRep().everythingSaid().size();

        anaAtDesk().sharesInThread(card, "The form:", "licence.pdf");

        asRep().reads("licence.pdf").says(COPIED);
        stage.settle();
        assertThat(copies(asRep(), Cast.directRoomOf(MAYA))).hasSize(1);
        assertThat(asRep().everythingSaid()).as("the copy and the message").hasSize(before + 2);
    }

    @Test
    void connectionBreaksWhileSharing_nothingIsSharedTwice() {
        InChannel asked = askedInChannel();
        stage.failNext("upload_url", 1, new Fault.BreaksAfterwards());
        stage.failNext("files.completeUploadExternal", 1, new Fault.BreaksAfterwards());

        mayaInChannel().sharesInThread(asked.question(), "", "keel.png");

        anaAtDesk().reads("keel.png").says(COPIED);
        stage.settle();
        assertThat(playground.calls("files.completeUploadExternal")).hasSize(1);
        assertThat(copies(asStaff(), TRIAGE)).hasSize(1);
    }

    @Test
    void noticeCarriedTwice_sharesAndSaysItOnce() {
        InChannel asked = askedInChannel();
        stage.failNext("chat.postMessage", 1, new Fault.BreaksAfterwards());

        mayaInChannel().sharesInThread(asked.question(), "The keel:", "keel.png");

        anaAtDesk().reads("keel.png").says(COPIED);
        stage.settle();
        assertThat(copies(asStaff(), TRIAGE)).hasSize(1);
        assertThat(anaAtDesk().everythingSaid().stream()
                        .filter(seen -> seen.words().contains("The keel:")))
                .hasSize(1);
    }

    @Test
    void passingFailures_areWaitedOut() {
        InChannel asked = askedInChannel();
        stage.failNext("url_private", 1, new Fault.ServerError());
        stage.failNext("files.getUploadURLExternal", 1, new Fault.RateLimited(Duration.ofSeconds(1)));

        mayaInChannel().sharesInThread(asked.question(), "", "keel.png");

        anaAtDesk().reads("keel.png").says(COPIED).doesNotSay(NOT_COPIED);
        assertThat(copies(asStaff(), TRIAGE)).hasSize(1);
    }

    @Test
    void withoutTheScopes_nameAndLinkGoAsBefore_andNothingElseIsHeldUp() {
        InChannel asked = askedInChannel();
        stage.failNext("files.getUploadURLExternal", 1, new Fault.Refused("missing_scope"));

        mayaInChannel().sharesInThread(asked.question(), "The keel:", "keel.png");
        mayaInChannel().sayInThread(asked.question(), "It is blue.");

        SharedFile file =
                fallsBack(asked, anaAtDesk().reads("keel.png")).files().getFirst();
        anaAtDesk().reads("keel.png").linksTo(String.valueOf(file.link()));
        anaAtDesk().reads("It is blue.");
    }

    private TicketMessage fallsBack(InChannel asked, Seen passed) {
        passed.says(NOT_COPIED).doesNotSay(COPIED);
        stage.settle();
        assertThat(copies(asStaff(), TRIAGE)).isEmpty();
        return thread.of(asked.number()).getFirst();
    }

    @Test
    void whatSlackWillNotShareOrHandOut_goesByNameAndLink() {
        InChannel asked = askedInChannel();
        stage.failNext("files.completeUploadExternal", 1, new Fault.Refused("posting_to_channel_denied"));
        mayaInChannel().sharesInThread(asked.question(), "", "keel.png");
        fallsBack(asked, anaAtDesk().reads("keel.png"));

        stage.failNext("url_private", 1, new Fault.Refused("the page where people sign in"));
        mayaInChannel().sharesInThread(asked.question(), "", "fold.png");

        fallsBack(asked, anaAtDesk().reads("fold.png"));
    }

    @Test
    void onlyTenFilesOfAMessage_areFetched() {
        InChannel asked = askedInChannel();
        stage.failNext("url_private", 11, new Fault.Refused("no"));

        mayaInChannel()
                .sharesInThread(
                        asked.question(),
                        "",
                        "1.a",
                        "2.a",
                        "3.a",
                        "4.a",
                        "5.a",
                        "6.a",
                        "7.a",
                        "8.a",
                        "9.a",
                        "10.a",
                        "11.a");

        anaAtDesk().reads("11.a").says("1.a", "10.a", NOT_COPIED);
        assertThat(playground.calls("url_private")).hasSize(10);
    }

    @Test
    void addressesElsewhere_areNeverCalled_norIsWhatIsTooLarge() throws IOException {
        InChannel asked = askedInChannel();
        var called = new AtomicInteger();
        HttpServer stranger = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        stranger.createContext("/", exchange -> {
            called.incrementAndGet();
            exchange.sendResponseHeaders(200, 4);
            exchange.getResponseBody().write(new byte[4]);
            exchange.close();
        });
        stranger.start();
        String there = "http://localhost:" + stranger.getAddress().getPort() + "/keel.png";
        try {
            shares(asked, Instant.now(), origin("F0A", there, 4), origin("F0B", "https://files.slack.com/x", 1L << 40));

            fallsBack(asked, anaAtDesk().reads("F0A").says("F0B"));
        } finally {
            stranger.stop(0);
        }
        assertThat(called).hasValue(0);
        assertThat(fileCalls()).isZero();
    }

    @Test
    void whatSlackDoesNotTakeInForMinutes_isTakenBack_andGoesByNameAndLink() {
        InChannel asked = askedInChannel();
        stage.failNext("files.info", 1, new Fault.RateLimited(Duration.ofSeconds(4)));
        mayaInChannel().sharesInThread(asked.question(), "", "keel.png");
        await().until(() -> !playground.calls("files.info").isEmpty());
        assertThat(copies(asStaff(), TRIAGE)).hasSize(1);

        assertThat(stage.count("update file_copy set sent_at = sent_at - interval '2 minutes' where sent_at is not null"
                        + " returning 1"))
                .isEqualTo(1);

        fallsBack(asked, anaAtDesk().reads("keel.png"));
    }

    private static SharedFile origin(String id, String address, long bytes) {
        return new SharedFile(id, null, new SharedFile.Origin(id, address, bytes));
    }

    private void shares(InChannel asked, Instant at, SharedFile... files) {
        var said = new Said(new RoomId(US), "1." + System.nanoTime(), new PersonId(MAYA), "", List.of(files), at);
        assertThat(thread.saidToRequesterSide(asked.number(), said, new Actor(new PersonId(MAYA), Set.of()), true))
                .isTrue();
    }

    @Test
    void filesThatCannotBeSentForLong_doNotHoldUpWhatWasSaid() {
        InChannel asked = askedInChannel();
        stage.failNext("url_private", 1, new Fault.ServerError());
        String address =
                "http://localhost:" + System.getProperty("quarkus.http.test-port", "8081") + "/playground/files/F/k";

        shares(asked, Instant.EPOCH, origin("F0LATE", address, 16));

        fallsBack(asked, anaAtDesk().reads("F0LATE"));
        assertThat(playground.calls("url_private")).hasSize(1);
    }

    @Test
    void notes_takeNoFileAnywhere() {
        InChannel asked = askedInChannel();

        anaAtDesk().sharesInThread(asked.card(), "note: for us only", "bore.pdf");

        anaAtDesk().reads("your note stays here");
        stage.settle();
        assertThat(fileCalls()).isZero();
        assertThat(copies(asRep(), US)).isEmpty();
    }

    @Test
    void edits_keepTheCopy_andWhatIsDeletedOrBecomesANoteTakesItAway() {
        InChannel asked = askedInChannel();
        String deleted = anaAtDesk().sharesInThread(asked.card(), "The form:", "licence.pdf");
        String noted = anaAtDesk().sharesInThread(asked.card(), "The guide:", "guide.pdf");
        String rep = mayaInChannel().sharesInThread(asked.question(), "The keel:", "keel.png");
        mayaInChannel().reads("The guide:");
        anaAtDesk().reads("The keel:");
        stage.settle();
        assertThat(copies(asRep(), US)).hasSize(2);

        anaAtDesk().edits(deleted, "The right form:");
        mayaInChannel().reads("The right form:").says("licence.pdf", COPIED).doesNotSay(NOT_COPIED);
        stage.settle();
        assertThat(copies(asRep(), US)).hasSize(2);

        anaAtDesk().deletes(deleted);
        anaAtDesk().edits(noted, "note: the guide");
        mayaInChannel().deletes(rep);

        anaAtDesk().reads("deleted what they had written here");
        stage.settle();
        assertThat(copies(asRep(), US)).isEmpty();
        assertThat(copies(asStaff(), TRIAGE)).isEmpty();
        assertThat(stage.count(
                        "select count(*) from file_copy c join ticket_message m on m.id = c.message"
                                + " where m.ticket_number = ?",
                        asked.number().value()))
                .isZero();
    }
}
