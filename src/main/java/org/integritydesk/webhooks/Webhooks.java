package org.integritydesk.webhooks;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** Who is told, and what it is signed with, as configured. Without receivers nobody is told anything. */
@Singleton
public final class Webhooks {
    private final List<Receiver> receivers;
    private final Optional<Signing> signing;

    @Inject
    Webhooks(Config config) {
        List<String> problems = problems(config);
        if (!problems.isEmpty()) {
            throw new IllegalStateException(String.join(" ", problems));
        }
        this.receivers =
                addresses(config).stream().map(URI::create).map(Receiver::new).toList();
        this.signing = secret(config).flatMap(Signing::with);
    }

    /** A sentence for each thing that is wrong with the settings; empty: they are fine. Addresses and secrets are not repeated. */
    public static List<String> problems(Config config) {
        List<String> addresses = addresses(config);
        List<String> problems = new ArrayList<>();
        for (int i = 0; i < addresses.size(); i++) {
            String which = "Address " + (i + 1) + " of INTEGRITY_WEBHOOK_URLS ";
            problem(addresses.get(i)).ifPresent(problem -> problems.add(which + problem + "."));
        }
        Optional<String> secret = secret(config);
        if (!addresses.isEmpty() && secret.isEmpty()) {
            problems.add("INTEGRITY_WEBHOOK_URLS is set, but INTEGRITY_WEBHOOK_SECRET is not: nobody could tell our"
                    + " webhooks from forged ones. Set it, or leave both out.");
        }
        if (secret.isPresent() && secret.flatMap(Signing::with).isEmpty()) {
            problems.add("INTEGRITY_WEBHOOK_SECRET is whsec_ and 24 to 64 random bytes in base64. To make one:"
                    + " echo \"whsec_$(openssl rand -base64 32)\"");
        }
        return problems;
    }

    List<Receiver> receivers() {
        return receivers;
    }

    /** The receiver with this key; empty: it is configured no more. */
    Optional<Receiver> receiver(String key) {
        return receivers.stream().filter(known -> known.key().equals(key)).findFirst();
    }

    Signing signing() {
        return signing.orElseThrow(() -> new IllegalStateException("INTEGRITY_WEBHOOK_SECRET is not set"));
    }

    private static Optional<String> problem(String address) {
        try {
            return Receiver.problem(new URI(address));
        } catch (URISyntaxException e) {
            return Optional.of("is no address such as https://example.com/hooks");
        }
    }

    private static List<String> addresses(Config config) {
        return config.getOptionalValue("integrity.webhook.urls", String.class).stream()
                .flatMap(all -> Arrays.stream(all.split(",")))
                .map(String::strip)
                .filter(address -> !address.isEmpty())
                .distinct()
                .toList();
    }

    private static Optional<String> secret(Config config) {
        return config.getOptionalValue("integrity.webhook.secret", String.class)
                .map(String::strip)
                .filter(secret -> !secret.isEmpty());
    }
}
