package org.integritydesk.webhooks;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.integritydesk.platform.Sha256;

/** Somebody who is told. The address may hold a secret of theirs, so it is neither logged nor kept in the database. */
record Receiver(URI address) {
    private static final Pattern LOOPBACK = Pattern.compile("localhost|127(?:\\.\\d{1,3}){3}|\\[::1]");
    private static final int KEY_DIGITS = 16;

    /** What is wrong with an address; empty: nothing. Nothing but this machine is spoken to without encryption. */
    static Optional<String> problem(URI address) {
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        if (address.getHost() == null || !Set.of("http", "https").contains(scheme)) {
            return Optional.of("is no address such as https://example.com/hooks");
        }
        if (address.getUserInfo() != null) {
            return Optional.of("holds a user, which is not sent");
        }
        if (scheme.equals("http")
                && !LOOPBACK.matcher(address.getHost().toLowerCase(Locale.ROOT)).matches()) {
            return Optional.of("is not https; http is for this machine only");
        }
        return Optional.empty();
    }

    /** Stands for the address wherever something is kept. */
    String key() {
        return Sha256.hex(address.toString()).substring(0, KEY_DIGITS);
    }
}
