package org.integritydesk.playground.page;

import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.integritydesk.playground.rendering.BlockHtml;
import org.integritydesk.playground.rendering.Emoji;
import org.integritydesk.playground.rendering.Mrkdwn;
import org.integritydesk.playground.rendering.Scene;
import org.integritydesk.playground.workspace.Message;
import org.integritydesk.playground.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** What a person sees of a room or a thread. */
@Singleton
@IfBuildProfile(anyOf = {"dev", "test"})
final class MessageRows {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mm a", Locale.US);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, MMMM d", Locale.US);
    private static final Duration ONE_BREATH = Duration.ofMinutes(5);

    private final Workspace workspace;

    @Inject
    MessageRows(Workspace workspace) {
        this.workspace = workspace;
    }

    /** The room itself: no replies. */
    List<MessageRow> ofRoom(Seat seat) {
        List<Message> seen = seen(seat);
        return rows(seen.stream().filter(message -> !message.isReply()).toList(), seen, seat);
    }

    /** A thread, its first message included. */
    List<MessageRow> ofThread(Seat seat, String threadTs) {
        List<Message> seen = seen(seat);
        return rows(
                seen.stream()
                        .filter(message -> message.ts().equals(threadTs) || threadTs.equals(message.threadTs()))
                        .toList(),
                List.of(),
                seat);
    }

    /** Every message of the room the person can see. */
    List<Message> seen(Seat seat) {
        return workspace.messages(seat.room().id()).stream()
                .filter(message -> message.isVisibleTo(seat.person().id()))
                .toList();
    }

    private List<MessageRow> rows(List<Message> shown, List<Message> all, Seat seat) {
        List<MessageRow> rows = new ArrayList<>();
        Message above = null;
        for (Message message : shown) {
            rows.add(row(message, above, all, seat));
            above = message;
        }
        return rows;
    }

    private MessageRow row(Message message, @Nullable Message above, List<Message> all, Seat seat) {
        ZonedDateTime moment = moment(message, seat);
        boolean newDay = above == null || !moment(above, seat).toLocalDate().equals(moment.toLocalDate());
        List<Message> replies = all.stream()
                .filter(each -> each.isReply() && message.ts().equals(each.threadTs()))
                .toList();
        return new MessageRow(
                "m-" + message.ts(),
                message.room(),
                message.ts(),
                message.threadTs() == null ? message.ts() : message.threadTs(),
                newDay ? day(moment, seat) : null,
                Face.of(message.author()),
                !newDay && above != null && continues(message, above),
                TIME.format(moment),
                DAY.format(moment) + " at " + TIME.format(moment),
                html(message, seat),
                message.isEphemeral(),
                message.editedTs() != null,
                message.author().equals(seat.person().id()),
                message.files() == null ? List.of() : message.files(),
                replies.size(),
                replies.isEmpty() ? "" : TIME.format(moment(replies.getLast(), seat)),
                replies.stream()
                        .map(Message::author)
                        .distinct()
                        .limit(4)
                        .map(Face::of)
                        .toList(),
                reactions(message, seat));
    }

    private String day(ZonedDateTime moment, Seat seat) {
        long days = workspace.now().atZone(seat.person().zone()).toLocalDate().toEpochDay()
                - moment.toLocalDate().toEpochDay();
        return days == 0 ? "Today" : days == 1 ? "Yesterday" : DAY.format(moment);
    }

    private static boolean continues(Message message, Message above) {
        return message.author().equals(above.author())
                && message.isEphemeral() == above.isEphemeral()
                && above.reactions().isEmpty()
                && Duration.between(instant(above), instant(message)).compareTo(ONE_BREATH) < 0;
    }

    private String html(Message message, Seat seat) {
        Scene scene = Scene.fresh(seat.person().zone(), workspace.now());
        return message.blocks().isEmpty()
                ? "<div class=\"bk\"><div class=\"bk-text\">" + Mrkdwn.toHtml(message.text(), scene) + "</div></div>"
                : BlockHtml.toHtml(message.blocks(), scene);
    }

    private static List<MessageRow.Reaction> reactions(Message message, Seat seat) {
        return message.reactions().entrySet().stream()
                .map(each -> new MessageRow.Reaction(
                        each.getKey(),
                        Emoji.named(each.getKey()).orElse(":" + each.getKey() + ":"),
                        each.getValue().size(),
                        each.getValue().stream()
                                .map(user -> Face.of(user).name())
                                .collect(Collectors.joining(", ")),
                        each.getValue().contains(seat.person().id())))
                .toList();
    }

    private static ZonedDateTime moment(Message message, Seat seat) {
        return instant(message).atZone(seat.person().zone());
    }

    private static Instant instant(Message message) {
        return Instant.ofEpochSecond(
                Long.parseLong(message.ts().substring(0, message.ts().indexOf('.'))));
    }
}
