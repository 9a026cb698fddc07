package org.integritydesk.slack.web;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.integritydesk.platform.outbox.Carried;
import org.integritydesk.slack.SlackConfig;
import org.jspecify.annotations.Nullable;

/** Fetches and sends the bytes of files; only from and to hosts of Slack's, and without following redirects. */
@ApplicationScoped
class FileTransfer {
    /** The largest file that is copied, in bytes; it is held in memory. */
    static final int MOST_BYTES = 20 * 1024 * 1024;

    private static final MediaType BYTES = MediaType.get("application/octet-stream");
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERROR = 500;

    private final OkHttpClient http;
    private final URI api;
    private final String token;

    FileTransfer(@Identifier(ClientProducer.FILES) OkHttpClient http, SlackConfig config) {
        this.http = http;
        this.api = config.apiUrl();
        this.token = config.botToken().orElse("");
    }

    private interface Reader<T> {
        Answer<T> read(Response response) throws IOException;
    }

    /**
     * Fetches a file with the bot's token.
     *
     * @param bytes how many Slack said it has; anything else is a page that says why there is none
     */
    Answer<byte[]> download(String address, long bytes) {
        if (bytes < 1 || bytes > MOST_BYTES) {
            return new Answer.Refused<>("it has " + bytes + " bytes");
        }
        if (!Addresses.isForFiles(address, api)) {
            return new Answer.Refused<>("it is not kept at Slack");
        }
        return call(
                new Request.Builder()
                        .url(address)
                        .header("Authorization", "Bearer " + token)
                        .build(),
                response -> {
                    byte[] content =
                            Objects.requireNonNull(response.body()).byteStream().readNBytes(MOST_BYTES + 1);
                    return content.length == bytes
                            ? new Answer.Taken<>(content)
                            : new Answer.Refused<>("what came has " + content.length + " bytes instead of " + bytes);
                });
    }

    /** Sends a file to where Slack wants it. */
    Answer<Boolean> upload(String address, byte[] content) {
        return Addresses.isForFiles(address, api)
                ? call(
                        new Request.Builder()
                                .url(address)
                                .post(RequestBody.create(content, BYTES))
                                .build(),
                        response -> new Answer.Taken<>(true))
                : new Answer.Refused<>("the place for it is not at Slack");
    }

    private <T> Answer<T> call(Request request, Reader<T> reader) {
        try (Response response = http.newCall(request).execute()) {
            int code = response.code();
            if (response.isSuccessful()) {
                return reader.read(response);
            }
            String why = "a file's address answered " + code;
            return code == TOO_MANY_REQUESTS || code >= SERVER_ERROR
                    ? new Answer.Later<>(new Carried.TryLater(retryAfter(response), why))
                    : new Answer.Refused<>(why);
        } catch (IOException e) {
            return new Answer.Later<>(new Carried.TryLater(null, "a file's address was not reached: " + e));
        }
    }

    private static @Nullable Duration retryAfter(Response response) {
        String seconds = response.header("Retry-After");
        return seconds != null && seconds.matches("\\d{1,6}") ? Duration.ofSeconds(Long.parseLong(seconds)) : null;
    }
}
