package org.integritydesk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.integritydesk.playground.outbound.Ack;
import org.integritydesk.playground.workspace.Message;
import org.jspecify.annotations.Nullable;

/** A message of the desk before a person's eyes. Looks again at every question, because messages change. */
public final class Seen {
    private static final Pattern TICKET = Pattern.compile("INT-\\d+");

    private final Stage stage;
    private final Person viewer;
    private final String room;
    private final String ts;

    Seen(Stage stage, Person viewer, Message message) {
        this.stage = stage;
        this.viewer = viewer;
        this.room = message.room();
        this.ts = message.ts();
    }

    /** Waits until all of this can be read. */
    public Seen says(String... words) {
        await().atMost(Stage.SOON).untilAsserted(() -> assertThat(words()).contains(words));
        return this;
    }

    /** None of this can be read now. */
    public Seen doesNotSay(String... words) {
        assertThat(words()).doesNotContain(words);
        return this;
    }

    /** Waits until these are the buttons, no more, no less. */
    public Seen offers(String... buttons) {
        await().atMost(Stage.SOON).untilAsserted(() -> assertThat(buttons()).containsExactly(buttons));
        return this;
    }

    /** Somewhere it leads to this address. */
    public Seen linksTo(String url) {
        assertThat(Screen.links(message().blocks()))
                .extracting(Screen.Link::url)
                .contains(url);
        return this;
    }

    /** It is a reply in the thread of the message. */
    public Seen isInThreadOf(String rootTs) {
        assertThat(message().threadTs()).isEqualTo(rootTs);
        return this;
    }

    /** It stands in the room itself. */
    public Seen isNotInAThread() {
        assertThat(message().isReply()).isFalse();
        return this;
    }

    /** Nobody else can see it. */
    public Seen isPrivate() {
        assertThat(message().isEphemeral()).isTrue();
        return this;
    }

    /** Presses the button with this label; the desk takes it in time. */
    public Seen press(String label) {
        Screen.Button button = Screen.buttons(message().blocks()).stream()
                .filter(each -> each.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + label + " but " + buttons()));
        assertThat(stage.playground().click(viewer.id(), room, ts, button.actionId()))
                .isInstanceOf(Ack.Accepted.class);
        return this;
    }

    /** Picks a choice in the first menu and gets a form. */
    public Form picksForm(String choice) {
        pick(choice);
        return viewer.form();
    }

    /** Picks a choice in the first menu; the desk takes it in time. */
    public Seen pick(String choice) {
        Screen.Menu menu = Screen.menus(message().blocks()).getFirst();
        assertThat(menu.choices()).containsKey(choice);
        assertThat(stage.playground()
                        .click(
                                viewer.id(),
                                room,
                                ts,
                                menu.actionId(),
                                String.valueOf(menu.choices().get(choice))))
                .isInstanceOf(Ack.Accepted.class);
        return this;
    }

    /** The choices of the first menu. */
    public List<String> choices() {
        return List.copyOf(Screen.menus(message().blocks()).getFirst().choices().keySet());
    }

    /** Presses the button and gets a form. */
    public Form opensForm(String label) {
        press(label);
        return viewer.form();
    }

    /** The first ticket number in it. */
    public String ticket() {
        Matcher number = TICKET.matcher(words());
        assertThat(number.find()).as("a ticket number in %s", words()).isTrue();
        return number.group();
    }

    /** All words one can read. */
    public String words() {
        return Screen.words(message().blocks());
    }

    /** The labels of all buttons. */
    public List<String> buttons() {
        return Screen.buttons(message().blocks()).stream()
                .map(Screen.Button::label)
                .toList();
    }

    /** The same message before somebody else's eyes. */
    public Seen as(Person other) {
        return new Seen(stage, other, message());
    }

    /** Its name on the wire. */
    public String ts() {
        return ts;
    }

    /** The message whose thread it is in; null: none. */
    public @Nullable String threadTs() {
        return message().threadTs();
    }

    private Message message() {
        return stage.playground().messages(room, viewer.id()).stream()
                .filter(each -> each.ts().equals(ts))
                .findFirst()
                .orElseThrow(() -> new AssertionError(viewer.id() + " does not see " + ts));
    }

    @Override
    public String toString() {
        return words() + "\n" + Arrays.toString(buttons().toArray());
    }
}
