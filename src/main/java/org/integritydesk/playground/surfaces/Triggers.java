package org.integritydesk.playground.surfaces;

import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Trigger ids: whoever acts gives the app three seconds to open one modal for them. */
@Singleton
@IfBuildProfile(anyOf = {"dev", "test"})
public final class Triggers {
    /** How long a trigger id can be exchanged. */
    public static final Duration LIFE = Duration.ofSeconds(3);

    private static final Duration REMEMBERED = Duration.ofMinutes(10);

    /**
     * What a trigger id stands for.
     *
     * @param viewId the modal the person acted in; null: they acted elsewhere
     */
    public record Grant(String user, @Nullable String viewId, Instant expiresAt) {}

    private final Clock clock;
    private final Map<String, Grant> grants = new HashMap<>();
    private final Map<String, Grant> exchanged = new HashMap<>();

    @Inject
    public Triggers(Clock clock) {
        this.clock = clock;
    }

    /** A new id for something the person just did, in the modal if not null. */
    public synchronized String issue(String user, @Nullable String viewId) {
        Instant forgotten = clock.instant().minus(REMEMBERED);
        grants.values().removeIf(grant -> grant.expiresAt().isBefore(forgotten));
        exchanged.values().removeIf(grant -> grant.expiresAt().isBefore(forgotten));
        String id = clock.millis() + "." + UUID.randomUUID();
        grants.put(id, new Grant(user, viewId, clock.instant().plus(LIFE)));
        return id;
    }

    /** What the id stands for, once; {@code expired_trigger_id}, {@code exchanged_trigger_id} or {@code invalid_trigger_id}. */
    public synchronized Grant exchange(String id) {
        if (exchanged.containsKey(id)) {
            throw new SlackError("exchanged_trigger_id");
        }
        Grant grant = grants.remove(id);
        if (grant == null) {
            throw new SlackError("invalid_trigger_id");
        }
        if (clock.instant().isAfter(grant.expiresAt())) {
            grants.put(id, grant);
            throw new SlackError("expired_trigger_id");
        }
        exchanged.put(id, grant);
        return grant;
    }
}
