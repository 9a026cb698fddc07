package org.integritydesk.slack.transport;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Whether a request comes from Slack (pure): HMAC-SHA256 over {@code v0:timestamp:body}, on the bytes as received, compared
 * in constant time, at most five minutes old or early. Stricter than the SDK's own check, which lets the future pass.
 *
 * @see <a href="https://docs.slack.dev/authentication/verifying-requests-from-slack">Verifying requests from Slack</a>
 */
final class SignatureCheck {
    static final Duration WINDOW = Duration.ofSeconds(300);
    private static final String VERSION = "v0";

    private final byte[] secret;

    /** @throws IllegalArgumentException the secret is blank: nothing could be told from a forgery */
    SignatureCheck(String secret) {
        if (secret.isBlank()) {
            throw new IllegalArgumentException("The signing secret is blank");
        }
        this.secret = secret.getBytes(StandardCharsets.UTF_8);
    }

    /** Why a request is refused. */
    enum Verdict {
        GENUINE,
        UNSIGNED,
        BAD_TIMESTAMP,
        OUTSIDE_WINDOW,
        FORGED
    }

    Verdict judge(@Nullable String timestamp, @Nullable String signature, byte[] body, Instant now) {
        if (timestamp == null || signature == null) {
            return Verdict.UNSIGNED;
        }
        if (!timestamp.matches("\\d{1,12}")) {
            return Verdict.BAD_TIMESTAMP;
        }
        Instant stamped = Instant.ofEpochSecond(Long.parseLong(timestamp));
        if (Duration.between(stamped, now).abs().compareTo(WINDOW) > 0) {
            return Verdict.OUTSIDE_WINDOW;
        }
        byte[] expected = sign(timestamp, body).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(expected, signature.getBytes(StandardCharsets.UTF_8))
                ? Verdict.GENUINE
                : Verdict.FORGED;
    }

    String sign(String timestamp, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, mac.getAlgorithm()));
            mac.update((VERSION + ":" + timestamp + ":").getBytes(StandardCharsets.UTF_8));
            return VERSION + "=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", e);
        }
    }
}
