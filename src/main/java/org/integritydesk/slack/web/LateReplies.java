package org.integritydesk.slack.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.integritydesk.platform.pace.Pace;
import org.integritydesk.slack.blocks.Message;
import org.jspecify.annotations.Nullable;

/** Private replies that come later than the click or command they belong to, counted over all instances. */
@ApplicationScoped
public class LateReplies {
    /** Slack takes five; one is left for what must be said at once, like that something went wrong. */
    static final int USES = 4;

    private static final Duration LIFE = Duration.ofMinutes(30);

    private final Pace pace;
    private final ResponseUrl respond;

    LateReplies(Pace pace, ResponseUrl respond) {
        this.pace = pace;
        this.respond = respond;
    }

    /** Says it to the person alone; false: Slack takes no more this way, and it must go another. */
    public boolean whisper(@Nullable String url, Message message) {
        return url != null
                && pace.spend("response_url/" + fingerprint(url), USES, LIFE)
                && respond.whisper(url, message);
    }

    /** Whoever has the address may write to the person, so it is not kept itself. */
    private static UUID fingerprint(String url) {
        return UUID.nameUUIDFromBytes(url.getBytes(StandardCharsets.UTF_8));
    }
}
