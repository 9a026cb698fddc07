package org.integritydesk.slack.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.integritydesk.platform.outbox.Carried;
import org.integritydesk.slack.web.Answer;
import org.integritydesk.slack.web.Uploads;
import org.integritydesk.slack.web.Uploads.Progress;
import org.integritydesk.tickets.FileCopies;
import org.integritydesk.tickets.FileCopy;
import org.integritydesk.tickets.SharedFile;
import org.integritydesk.tickets.TicketMessage;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Copies the files of a message to the other side, before the message that refers to them. What was done is kept at once, file
 * by file, so that an attempt that is repeated goes on where the last one stopped; a file that was sent but perhaps not shared
 * is looked at first.
 */
@ApplicationScoped
class FileCopier {
    /** Of one message. */
    private static final int MOST_FILES = 10;

    private static final Logger LOG = Logger.getLogger(FileCopier.class);

    private final FileCopies copies;
    private final Uploads uploads;
    private final Clock clock;

    FileCopier(FileCopies copies, Uploads uploads, Clock clock) {
        this.copies = copies;
        this.uploads = uploads;
        this.clock = clock;
    }

    /** One carrying of a message's files; {@code before}: what earlier ones came to know. */
    private record Attempt(long message, Instant written, Map<String, SharedFile> files, Set<String> before) {
        String holder() {
            return "message/" + message;
        }
    }

    /** Copies what is not there yet; returns when to come again, or nothing once all is settled. */
    Optional<Carried> copy(TicketMessage message, TicketPosts.Place place) {
        Map<String, SharedFile> files = wanted(message);
        if (files.isEmpty()) {
            return Optional.empty();
        }
        Set<String> before =
                copies.of(id(message)).stream().map(FileCopy::original).collect(Collectors.toSet());
        var attempt = new Attempt(id(message), message.at(), files, before);
        return send(attempt).or(() -> share(attempt, place)).or(() -> await(attempt));
    }

    private Optional<Carried> send(Attempt attempt) {
        for (var file : attempt.files().entrySet()) {
            String original = file.getKey();
            SharedFile.Origin origin = file.getValue().origin();
            if (origin == null || attempt.before().contains(original)) {
                continue;
            }
            String holder = attempt.holder() + "/" + original;
            switch (uploads.send(holder, file.getValue().name(), origin.address(), origin.bytes())) {
                case Answer.Taken(String copy) ->
                    copies.keep(attempt.message(), new FileCopy.Sent(original, copy, clock.instant()));
                case Answer.Refused(String why) -> giveUp(attempt, original, why);
                case Answer.Later(Carried outcome) -> {
                    if (!isOver(attempt, outcome)) {
                        return Optional.of(outcome);
                    }
                    giveUp(attempt, original, outcome.toString());
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Carried> share(Attempt attempt, TicketPosts.Place place) {
        List<FileCopy.Sent> open = sent(attempt);
        if (open.isEmpty()) {
            return Optional.empty();
        }
        return switch (uploads.room(attempt.holder(), place.channel())) {
            case Answer.Taken(String room) -> share(attempt, open, room, place.thread());
            case Answer.Refused(String why) -> takeBack(attempt, open, why);
            case Answer.Later(Carried outcome) -> later(attempt, open, outcome);
        };
    }

    private Optional<Carried> share(Attempt attempt, List<FileCopy.Sent> open, String room, @Nullable String thread) {
        List<FileCopy.Sent> unshared = new ArrayList<>();
        for (FileCopy.Sent copy : open) {
            if (!attempt.before().contains(copy.original())) {
                unshared.add(copy);
                continue;
            }
            Optional<Carried> later =
                    switch (uploads.look(attempt.holder() + "/" + copy.original(), copy.copy(), room)) {
                        case Answer.Taken(Progress progress) -> {
                            note(attempt, copy, progress, unshared);
                            yield Optional.empty();
                        }
                        case Answer.Refused(String why) -> takeBack(attempt, List.of(copy), why);
                        case Answer.Later(Carried outcome) -> later(attempt, List.of(copy), outcome);
                    };
            if (later.isPresent()) {
                return later;
            }
        }
        if (unshared.isEmpty()) {
            return Optional.empty();
        }
        return switch (uploads.share(attempt.holder(), names(attempt, unshared), room, thread)) {
            case Answer.Taken(Boolean shared) -> Optional.empty();
            case Answer.Refused(String why) -> takeBack(attempt, unshared, why);
            case Answer.Later(Carried outcome) -> later(attempt, unshared, outcome);
        };
    }

    private void note(Attempt attempt, FileCopy.Sent copy, Progress progress, List<FileCopy.Sent> unshared) {
        switch (progress) {
            case Progress.NotShared nowhere -> unshared.add(copy);
            case Progress.Processing busy -> {}
            case Progress.Ready(String link) ->
                copies.keep(attempt.message(), new FileCopy.There(copy.original(), copy.copy(), link));
        }
    }

    /** What Slack has not taken in after a while is not waited for any longer. */
    private Optional<Carried> await(Attempt attempt) {
        Instant now = clock.instant();
        Optional<Carried> next = Optional.empty();
        for (FileCopy.Sent copy : sent(attempt)) {
            Optional<Carried> pause = CopyPatience.pause(copy.at(), now).map(Carried.NotYet::new);
            next = next.or(() -> pause);
            if (pause.isEmpty()) {
                takeBack(attempt, List.of(copy), "Slack did not take it in");
            }
        }
        return next;
    }

    private Optional<Carried> later(Attempt attempt, List<FileCopy.Sent> open, Carried outcome) {
        return isOver(attempt, outcome) ? takeBack(attempt, open, outcome.toString()) : Optional.of(outcome);
    }

    private boolean isOver(Attempt attempt, Carried outcome) {
        return outcome instanceof Carried.TryLater && CopyPatience.isOver(attempt.written(), clock.instant());
    }

    /** Nobody should find a copy later of which the message said that there is none. */
    private Optional<Carried> takeBack(Attempt attempt, List<FileCopy.Sent> open, String why) {
        for (FileCopy.Sent copy : open) {
            var unused = uploads.delete(attempt.holder() + "/" + copy.original(), copy.copy());
            giveUp(attempt, copy.original(), why);
        }
        return Optional.empty();
    }

    private void giveUp(Attempt attempt, String original, String why) {
        LOG.infof("File %s of message %d is not copied: %s", original, attempt.message(), why);
        copies.keep(attempt.message(), new FileCopy.Impossible(original));
    }

    private List<FileCopy.Sent> sent(Attempt attempt) {
        return copies.of(attempt.message()).stream()
                .filter(FileCopy.Sent.class::isInstance)
                .map(FileCopy.Sent.class::cast)
                .filter(copy -> attempt.files().containsKey(copy.original()))
                .toList();
    }

    private static Map<String, String> names(Attempt attempt, List<FileCopy.Sent> open) {
        return open.stream()
                .collect(Collectors.toMap(
                        FileCopy.Sent::copy,
                        copy -> Objects.requireNonNull(attempt.files().get(copy.original()))
                                .name(),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    /** Where the copies of a message are, by the ids of the originals. */
    Map<String, String> links(TicketMessage message) {
        return copies.of(id(message)).stream()
                .filter(FileCopy.There.class::isInstance)
                .map(FileCopy.There.class::cast)
                .collect(Collectors.toMap(FileCopy.There::original, FileCopy.There::link));
    }

    /** Deletes the copies of what its author took back, or made a note; returns when to come again, or nothing. */
    Optional<Carried> withdraw(TicketMessage message) {
        Set<String> wanted = wanted(message).keySet();
        for (FileCopy copy : copies.of(id(message))) {
            if (!wanted.contains(copy.original())) {
                Optional<Carried> later = withdraw(message, copy);
                if (later.isPresent()) {
                    return later;
                }
                copies.forget(id(message), copy.original());
            }
        }
        return Optional.empty();
    }

    private Optional<Carried> withdraw(TicketMessage message, FileCopy copy) {
        String holder = "message/" + id(message) + "/" + copy.original();
        return switch (copy) {
            case FileCopy.Sent sent -> later(uploads.delete(holder, sent.copy()));
            case FileCopy.There there -> later(uploads.delete(holder, there.copy()));
            case FileCopy.Impossible nothing -> Optional.empty();
        };
    }

    /** That Slack refuses a deletion, mostly because the file is gone, is as good as done. */
    private static Optional<Carried> later(Answer<Boolean> deleted) {
        return deleted instanceof Answer.Later<Boolean>(Carried outcome) ? Optional.of(outcome) : Optional.empty();
    }

    /** The files that the other side should have, by their ids; of a note, none. */
    private static Map<String, SharedFile> wanted(TicketMessage message) {
        Map<String, SharedFile> files = new LinkedHashMap<>();
        if (message.passage() != TicketMessage.Passage.INTERNAL) {
            message.files().stream()
                    .filter(file -> file.origin() != null)
                    .limit(MOST_FILES)
                    .forEach(file ->
                            files.put(Objects.requireNonNull(file.origin()).id(), file));
        }
        return files;
    }

    private static long id(TicketMessage message) {
        return Objects.requireNonNull(message.id(), "a message that was kept");
    }
}
