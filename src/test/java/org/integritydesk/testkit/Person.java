package org.integritydesk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.integritydesk.playground.outbound.Ack;
import org.integritydesk.playground.workspace.Cast;
import org.integritydesk.playground.workspace.Message;
import org.jspecify.annotations.Nullable;

/** Somebody who speaks, reads and presses buttons, in a room. */
public final class Person {
    private static final String COMMAND = "/integrity";
    /** A change is searched for each 300 ms; a busy machine may be late. */
    private static final Duration SOON = Duration.ofSeconds(15);

    private final Stage stage;
    private final String id;
    private final String room;

    Person(Stage stage, String id, String room) {
        this.stage = stage;
        this.id = id;
        this.room = room;
    }

    /** The same person in another room; without this they are in their conversation with the desk. */
    public Person in(String otherRoom) {
        return new Person(stage, id, otherRoom);
    }

    /** Types {@code /integrity} and this; the reply, which must come with the acknowledgement. */
    public Seen ask(String text) {
        Optional<String> before = newest(Message::isEphemeral).map(Message::ts);
        assertThat(stage.playground().command(id, room, COMMAND, text)).isInstanceOf(Ack.Accepted.class);
        Message reply = newest(Message::isEphemeral).orElseThrow();
        assertThat(Optional.of(reply.ts())).as("a new message").isNotEqualTo(before);
        return new Seen(stage, this, reply);
    }

    /** Asks the same again and again until the reply says this. */
    public Seen asksUntilItSays(String question, String words) {
        AtomicReference<@Nullable Seen> reply = new AtomicReference<>();
        await(words).atMost(SOON).pollDelay(Duration.ZERO).until(() -> {
            Seen latest = ask(question);
            reply.set(latest);
            return latest.words().contains(words);
        });
        return Objects.requireNonNull(reply.get());
    }

    /** Says something in the room; the message's ts. */
    public String say(String text) {
        return stage.playground().say(id, room, null, text);
    }

    /** Says something in the thread of a message. */
    public String sayInThread(String rootTs, String text) {
        return stage.playground().say(id, room, rootTs, text);
    }

    /** Shares files in the thread of a message, with a comment that may be empty; the message's ts. */
    public String sharesInThread(String rootTs, String text, String... files) {
        return stage.playground().share(id, room, rootTs, text, List.of(files));
    }

    /** Shares files in the room, with a comment that may be empty, and waits for the desk's reply after it. */
    public Seen sharesAndReads(String text, String... files) {
        String ts = stage.playground().share(id, room, null, text, List.of(files));
        return waitFor(message -> message.ts().compareTo(ts) > 0);
    }

    /** Changes something they said in the room. */
    public void edits(String ts, String text) {
        assertThat(stage.playground().edit(id, room, ts, text)).isInstanceOf(Ack.Accepted.class);
    }

    /** Deletes something they said in the room. */
    public void deletes(String ts) {
        assertThat(stage.playground().delete(id, room, ts)).isInstanceOf(Ack.Accepted.class);
    }

    /** Says something in the room, and waits for the desk's reply in the thread of it. */
    public Seen sayAndReadThread(String text) {
        String ts = say(text);
        return waitFor(message -> ts.equals(message.threadTs()));
    }

    /** Says something in the room, and waits for the desk's reply after it. */
    public Seen sayAndRead(String text) {
        String ts = say(text);
        return waitFor(message -> message.ts().compareTo(ts) > 0);
    }

    /** Waits for a message of the desk in the room that says this; the newest of them. */
    public Seen reads(String words) {
        return waitFor(message -> Screen.words(message.blocks()).contains(words));
    }

    /** Waits for the card of the ticket in the triage channel. */
    public Seen card(String ticket) {
        return in(Cast.TRIAGE)
                .waitFor(message -> message.threadTs() == null
                        && Screen.words(message.blocks()).startsWith(ticket + " · "));
    }

    /** Waits for the card of the FAQ draft with this answer in the triage channel. */
    public Seen draftCard(String answer) {
        return in(Cast.TRIAGE)
                .waitFor(message -> Screen.words(message.blocks()).contains("FAQ draft waits for review")
                        && Screen.words(message.blocks()).contains(answer));
    }

    /** Presses Claim on the ticket's card. */
    public Seen claims(String ticket) {
        return card(ticket).press("Claim");
    }

    /** Presses Resolve on the ticket's card once it is there, and gets the form. */
    public Form resolving(String ticket) {
        Seen card = card(ticket);
        await().atMost(Stage.SOON).until(() -> card.buttons().contains("Resolve"));
        return card.opensForm("Resolve");
    }

    /** Resolves the ticket, without a draft. */
    public void resolves(String ticket, String answer) {
        resolving(ticket)
                .write("Answer to the requester", answer)
                .choose("Root cause", "No rule covers it")
                .untick("Knowledge")
                .submit();
    }

    /** Waits until the desk tells this to the person alone. */
    public Seen isTold(String words) {
        return waitFor(message ->
                message.isEphemeral() && Screen.words(message.blocks()).contains(words));
    }

    /** The modal before them. */
    public Form form() {
        assertThat(stage.playground().modal(id)).as("a modal of %s", id).isPresent();
        return new Form(stage, this);
    }

    /** No modal is open. */
    public void hasNoForm() {
        assertThat(stage.playground().modal(id)).isEmpty();
    }

    /** Picks the shortcut that asks a question, and gets the form. */
    public Form usesAskShortcut() {
        assertThat(stage.playground().shortcut(id, "ask.open")).isInstanceOf(Ack.Accepted.class);
        return form();
    }

    /** Opens the Home tab and reads it. */
    public String readsHome() {
        assertThat(stage.playground().openHome(id)).isInstanceOf(Ack.Accepted.class);
        return Screen.words(stage.playground().home(id).orElseThrow().blocks());
    }

    /** Opens the Home tab. */
    public Home home() {
        var unused = readsHome();
        return new Home(stage, this);
    }

    /** Reacts to a message of the room; the desk takes it in time. */
    public void reacts(String ts, String emoji) {
        assertThat(stage.playground().react(id, room, ts, emoji)).isInstanceOf(Ack.Accepted.class);
    }

    /** Picks the shortcut that opens a ticket from a message of the room, and gets the form. */
    public Form raises(String ts) {
        assertThat(stage.playground().messageShortcut(id, room, ts, "ticket.from_message"))
                .isInstanceOf(Ack.Accepted.class);
        return form();
    }

    /** What the desk said in this room, as far as they see it, oldest first. */
    public List<Seen> everythingSaid() {
        List<Seen> all = new ArrayList<>();
        fromApp().forEach(message -> all.add(new Seen(stage, this, message)));
        return all;
    }

    /** Their name as others read it. */
    public String name() {
        return Cast.person(id).orElseThrow().name();
    }

    /** Their id on the wire. */
    public String id() {
        return id;
    }

    private Seen waitFor(Predicate<Message> which) {
        await().atMost(Stage.SOON)
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(() -> assertThat(newest(which))
                        .as(() -> "what %s sees in %s: %s".formatted(id, room, everythingSaid()))
                        .isPresent());
        return new Seen(stage, this, newest(which).orElseThrow());
    }

    private Optional<Message> newest(Predicate<Message> which) {
        @Nullable Message newest = null;
        for (Message message : fromApp().filter(which).toList()) {
            newest = message;
        }
        return Optional.ofNullable(newest);
    }

    private Stream<Message> fromApp() {
        return stage.playground().messages(room, id).stream().filter(Message::isFromApp);
    }
}
