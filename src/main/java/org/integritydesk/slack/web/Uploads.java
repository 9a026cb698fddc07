package org.integritydesk.slack.web;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.methods.request.files.FilesCompleteUploadExternalRequest.FileDetails;
import com.slack.api.model.File;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.integritydesk.platform.outbox.Carried;
import org.jspecify.annotations.Nullable;

/**
 * Copies a file to another room in the three steps Slack wants: its bytes are sent, it is shared, and Slack takes it in, which
 * takes a while. Each step can be asked for again, and whoever asks remembers which were done.
 */
@ApplicationScoped
public class Uploads {
    private static final String SPACE = "files.getUploadURLExternal";
    private static final String SHARE = "files.completeUploadExternal";
    private static final String LOOK = "files.info";
    private static final String DELETE = "files.delete";
    private static final String NOT_THERE = "file_not_found";

    private final MethodsClient slack;
    private final PacedCalls calls;
    private final RateLimits limits;
    private final FileTransfer transfer;
    private final Rooms rooms;

    Uploads(
            @Identifier(ClientProducer.ONCE) MethodsClient slack,
            PacedCalls calls,
            RateLimits limits,
            FileTransfer transfer,
            Rooms rooms) {
        this.slack = slack;
        this.calls = calls;
        this.limits = limits;
        this.transfer = transfer;
        this.rooms = rooms;
    }

    /** How far a copy is. */
    public sealed interface Progress {
        /** It was sent, but never shared. */
        record NotShared() implements Progress {}

        /** Slack is busy with it. */
        record Processing() implements Progress {}

        /**
         * Everybody in the room can open it.
         *
         * @param link where
         */
        record Ready(String link) implements Progress {}
    }

    /**
     * Sends a copy of the bytes; nobody sees it yet.
     *
     * @param holder whose turn it is
     * @param address where the file is, as Slack told
     * @param bytes its size, as Slack told
     * @return the id of the copy
     */
    public Answer<String> send(String holder, String name, String address, long bytes) {
        return switch (transfer.download(address, bytes)) {
            case Answer.Taken(byte[] content) -> send(holder, name, content);
            case Answer.Refused(String why) -> new Answer.Refused<>(why);
            case Answer.Later(Carried outcome) -> new Answer.Later<>(outcome);
        };
    }

    /** Sends what we made ourselves; nobody sees it yet. Returns the id of the file. */
    public Answer<String> send(String holder, String name, byte[] content) {
        return switch (call(
                SPACE,
                holder,
                () -> slack.filesGetUploadURLExternal(
                        request -> request.filename(name).length(content.length)))) {
            case Answer.Taken(var space) ->
                then(transfer.upload(space.getUploadUrl(), content), done -> space.getFileId());
            case Answer.Refused(String error) -> new Answer.Refused<>(error);
            case Answer.Later(Carried outcome) -> new Answer.Later<>(outcome);
        };
    }

    /**
     * Shares what was sent.
     *
     * @param names of the copies, by their ids
     * @param room not a person
     */
    public Answer<Boolean> share(String holder, Map<String, String> names, String room, @Nullable String thread) {
        List<FileDetails> files = names.entrySet().stream()
                .map(each -> FileDetails.builder()
                        .id(each.getKey())
                        .title(each.getValue())
                        .build())
                .toList();
        return then(
                call(
                        SHARE,
                        holder,
                        () -> slack.filesCompleteUploadExternal(
                                request -> request.files(files).channelId(room).threadTs(thread))),
                response -> true);
    }

    /** Looks how far a copy is on its way to the room. */
    public Answer<Progress> look(String holder, String copy, String room) {
        return switch (call(LOOK, holder, () -> slack.filesInfo(request -> request.file(copy)))) {
            case Answer.Taken(var response) -> new Answer.Taken<>(progress(response.getFile(), room));
            case Answer.Refused(String error) ->
                error.equals(NOT_THERE) ? new Answer.Taken<>(new Progress.NotShared()) : new Answer.Refused<>(error);
            case Answer.Later(Carried outcome) -> new Answer.Later<>(outcome);
        };
    }

    /** Slack tells the kind of a file when it has taken it in, and may share it after that. */
    static Progress progress(File file, String room) {
        String kind = file.getMimetype();
        return kind != null && !kind.isBlank() && file.getPermalink() != null && isIn(file, room)
                ? new Progress.Ready(file.getPermalink())
                : new Progress.Processing();
    }

    private static boolean isIn(File file, String room) {
        File.Shares shares = file.getShares();
        Stream<Collection<String>> shared = shares == null
                ? Stream.of()
                : Stream.of(shares.getPublicChannels(), shares.getPrivateChannels())
                        .filter(Objects::nonNull)
                        .<Collection<String>>map(Map::keySet);
        return Stream.concat(shared, Stream.of(file.getChannels(), file.getGroups(), file.getIms()))
                .filter(Objects::nonNull)
                .anyMatch(places -> places.contains(room));
    }

    /** Deletes a copy everywhere. */
    public Answer<Boolean> delete(String holder, String copy) {
        return then(
                calls.call(
                        DELETE, holder, limits.tier3(DELETE), () -> slack.filesDelete(request -> request.file(copy))),
                response -> true);
    }

    /** The room to share in: of a person, where their direct messages are. */
    public Answer<String> room(String holder, String channel) {
        return rooms.of(holder, channel);
    }

    private <T extends SlackApiTextResponse> Answer<T> call(String method, String holder, PacedCalls.Call<T> call) {
        return calls.call(method, holder, limits.tier4(method), call);
    }

    private static <T, R> Answer<R> then(Answer<T> answer, Function<T, R> next) {
        return switch (answer) {
            case Answer.Taken(T response) -> new Answer.Taken<>(next.apply(response));
            case Answer.Refused(String error) -> new Answer.Refused<>(error);
            case Answer.Later(Carried outcome) -> new Answer.Later<>(outcome);
        };
    }
}
