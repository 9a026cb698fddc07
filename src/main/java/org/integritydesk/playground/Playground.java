package org.integritydesk.playground;

import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.integritydesk.playground.outbound.Ack;
import org.integritydesk.playground.outbound.Clicks;
import org.integritydesk.playground.outbound.Commands;
import org.integritydesk.playground.outbound.Events;
import org.integritydesk.playground.outbound.Modals;
import org.integritydesk.playground.outbound.Shortcuts;
import org.integritydesk.playground.outbound.Submission;
import org.integritydesk.playground.outbound.Talk;
import org.integritydesk.playground.surfaces.Filling;
import org.integritydesk.playground.surfaces.SlackError;
import org.integritydesk.playground.surfaces.Views;
import org.integritydesk.playground.webapi.ApiCall;
import org.integritydesk.playground.webapi.Calls;
import org.integritydesk.playground.webapi.Fault;
import org.integritydesk.playground.workspace.Cast;
import org.integritydesk.playground.workspace.Change;
import org.integritydesk.playground.workspace.Message;
import org.integritydesk.playground.workspace.Person;
import org.integritydesk.playground.workspace.Room;
import org.integritydesk.playground.workspace.View;
import org.integritydesk.playground.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * Plays the people of the workspace from a test. Every act is sent to the app as Slack would send it, and waits for the
 * app's acknowledgement; what the app does later is seen in {@link #messages} and {@link #calls}. What a person cannot
 * do in Slack (click what they cannot see, speak where they are not) throws {@link SlackError}.
 */
@Singleton
@IfBuildProfile(anyOf = {"dev", "test"})
public final class Playground {
    private final Workspace workspace;
    private final Talk talk;
    private final Commands commands;
    private final Clicks clicks;
    private final Modals modals;
    private final Shortcuts shortcuts;
    private final Views views;
    private final Events events;
    private final Calls calls;

    @Inject
    public Playground(
            Workspace workspace,
            Talk talk,
            Commands commands,
            Clicks clicks,
            Modals modals,
            Shortcuts shortcuts,
            Views views,
            Events events,
            Calls calls) {
        this.workspace = workspace;
        this.talk = talk;
        this.commands = commands;
        this.clicks = clicks;
        this.modals = modals;
        this.shortcuts = shortcuts;
        this.views = views;
        this.events = events;
        this.calls = calls;
    }

    /** Types a slash command, for example {@code command(MAYA, US, "/integrity", "help")}. */
    public Ack command(String userId, String channelId, String command, String text) {
        return commands.run(person(userId), room(channelId), command, text);
    }

    /**
     * Says something, {@code @integrity} and {@code <@U…>} being mentions; waits for the events' first deliveries.
     *
     * @param threadTs the message to answer in its thread; null: in the room
     * @return the message's ts
     */
    public String say(String userId, String channelId, @Nullable String threadTs, String text) {
        Talk.Said said = talk.say(person(userId), room(channelId), threadTs, text);
        var unused = said.delivered().join();
        return said.message().ts();
    }

    /** Shares files by their names, with a comment that may be empty; as {@link #say}. */
    public String share(String userId, String channelId, @Nullable String threadTs, String text, List<String> files) {
        Talk.Said said = talk.share(person(userId), room(channelId), threadTs, text, files);
        var unused = said.delivered().join();
        return said.message().ts();
    }

    /** Changes something the person said. */
    public Ack edit(String userId, String channelId, String ts, String text) {
        return talk.edit(person(userId), room(channelId), ts, text).join();
    }

    /** Deletes something the person said. */
    public Ack delete(String userId, String channelId, String ts) {
        return talk.delete(person(userId), room(channelId), ts).join();
    }

    /** Reacts to a message with an emoji, by its name. */
    public Ack react(String userId, String channelId, String ts, String emoji) {
        return talk.react(person(userId), room(channelId), ts, emoji).join();
    }

    /** Opens the app's Home tab. */
    public Ack openHome(String userId) {
        return talk.openHome(person(userId)).join();
    }

    /** Clicks a button in a message. */
    public Ack click(String userId, String channelId, String ts, String actionId) {
        return clicks.onMessage(person(userId), room(channelId), ts, Clicks.Act.click(actionId));
    }

    /** Chooses the option with the value in a menu, or radio button, of a message. */
    public Ack click(String userId, String channelId, String ts, String actionId, String value) {
        return clicks.onMessage(person(userId), room(channelId), ts, Clicks.Act.choose(actionId, List.of(value)));
    }

    /** Clicks a button in the person's open modal. */
    public Ack clickInModal(String userId, String actionId) {
        return clicks.onView(person(userId), openModal(userId), Clicks.Act.click(actionId));
    }

    /** Chooses in a menu of the person's open modal. */
    public Ack clickInModal(String userId, String actionId, String value) {
        return clicks.onView(person(userId), openModal(userId), Clicks.Act.choose(actionId, List.of(value)));
    }

    /**
     * Chooses in a menu of the person's open modal.
     *
     * @param filled what stands in the other fields, by action id or block id; the rest as the app set it
     */
    public Ack clickInModal(String userId, String actionId, String value, Map<String, List<String>> filled) {
        Map<String, List<String>> all = new HashMap<>(filled);
        all.put(actionId, List.of(value));
        return clicks.onView(
                person(userId), openModal(userId), new Clicks.Act("", actionId, List.of(value), Filling.changed(all)));
    }

    /** Clicks a button on App Home. */
    public Ack clickInHome(String userId, String actionId) {
        return clicks.onView(person(userId), publishedHome(userId), Clicks.Act.click(actionId));
    }

    /** Clicks a button in a block of App Home, where others have the same name. */
    public Ack clickInHomeAt(String userId, String blockId, String actionId) {
        return clicks.onView(
                person(userId), publishedHome(userId), new Clicks.Act(blockId, actionId, List.of(), Filling.initial()));
    }

    /** Chooses in a menu on App Home. */
    public Ack clickInHome(String userId, String actionId, String value) {
        return clicks.onView(person(userId), publishedHome(userId), Clicks.Act.choose(actionId, List.of(value)));
    }

    /** Ticks exactly these boxes of a group on App Home. */
    public Ack clickInHome(String userId, String actionId, List<String> values) {
        return clicks.onView(person(userId), publishedHome(userId), Clicks.Act.choose(actionId, values));
    }

    /** Picks a shortcut of a message. */
    public Ack messageShortcut(String userId, String channelId, String ts, String callbackId) {
        return shortcuts.onMessage(person(userId), room(channelId), ts, callbackId);
    }

    /** Picks a global shortcut. */
    public Ack shortcut(String userId, String callbackId) {
        return shortcuts.global(person(userId), callbackId);
    }

    /**
     * Submits the person's open modal.
     *
     * @param values action id or block id to what is typed, or the chosen option's value; the rest as the app set it
     */
    public Submission submit(String userId, Map<String, String> values) {
        return submitAll(
                userId,
                values.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, each -> List.of(each.getValue()))));
    }

    /** As {@link #submit}, with several values for checkboxes and multi-selects. */
    public Submission submitAll(String userId, Map<String, List<String>> values) {
        return modals.submit(person(userId), Filling.changed(values));
    }

    /** Presses the open modal's close button. */
    public Ack closeModal(String userId) {
        return modals.close(person(userId), false);
    }

    /** What the person sees in the room, oldest first: threads and their own ephemeral messages included. */
    public List<Message> messages(String channelId, String viewerId) {
        if (!room(channelId).has(viewerId)) {
            throw new SlackError("channel_not_found");
        }
        return workspace.messages(channelId).stream()
                .filter(message -> message.isVisibleTo(viewerId))
                .toList();
    }

    /** The person's topmost modal. */
    public Optional<View> modal(String userId) {
        return views.top(userId);
    }

    /** The person's App Home tab. */
    public Optional<View> home(String userId) {
        return workspace.home(userId);
    }

    /** The Web API calls and response URL uses so far, oldest first. */
    public List<ApiCall> calls() {
        return calls.all();
    }

    /** The calls of one method, oldest first; {@code response_url} for response URLs. */
    public List<ApiCall> calls(String method) {
        return calls.all().stream().filter(call -> call.method().equals(method)).toList();
    }

    /** Lets the next calls of a Web API method, or of {@code response_url}, go wrong. */
    public void failNext(String method, int times, Fault fault) {
        calls.failNext(method, times, fault);
    }

    /** Sends the latest event again, as Slack does when an acknowledgement is lost. */
    public Ack repeatLatestEvent() {
        return events.repeatLatest();
    }

    /** Sends the latest command again; what the app says to that. */
    public Ack repeatLatestCommand() {
        return commands.repeatLatest();
    }

    /** Forgets all messages, views, calls and faults. */
    public void reset() {
        workspace.apply(new Change.Cleared());
        calls.clear();
    }

    private View openModal(String userId) {
        return views.top(userId).orElseThrow(() -> new SlackError("no_modal", List.of(userId)));
    }

    private View publishedHome(String userId) {
        return workspace.home(userId).orElseThrow(() -> new SlackError("no_home", List.of(userId)));
    }

    private static Person person(String id) {
        return Cast.person(id).orElseThrow(() -> new SlackError("user_not_found", List.of(id)));
    }

    private static Room room(String id) {
        return Cast.room(id).orElseThrow(() -> new SlackError("channel_not_found", List.of(id)));
    }
}
