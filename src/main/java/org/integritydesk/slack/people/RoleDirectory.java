package org.integritydesk.slack.people;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.integritydesk.chat.Actor;
import org.integritydesk.chat.PersonId;
import org.integritydesk.chat.Role;
import org.integritydesk.chat.Roles;
import org.integritydesk.slack.DeskConfig;
import org.jboss.logging.Logger;

/**
 * Who holds which role now: the configured people, and the members of the configured user groups as Slack has them. A group makes
 * no guest and nobody of another company one of us; they hold a role only if they are configured by their own id.
 */
@ApplicationScoped
public class RoleDirectory implements Roles {
    private static final Logger LOG = Logger.getLogger(RoleDirectory.class);
    /** Somebody added to a group waits this long at most; a click does not wait for Slack every time. */
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final MethodsClient slack;
    private final Standings standings;
    private final Map<Role, List<String>> configured;
    private final Clock clock;
    private final Map<String, Members> groups = new ConcurrentHashMap<>();

    private record Members(Set<String> people, Instant readAt) {}

    RoleDirectory(MethodsClient slack, Standings standings, DeskConfig config, Clock clock) {
        this.slack = slack;
        this.standings = standings;
        this.clock = clock;
        this.configured = Map.of(
                Role.STAFF, config.staff().orElse(List.of()),
                Role.EDITOR, config.editors().orElse(List.of()),
                Role.ADMIN, config.admins().orElse(List.of()));
    }

    @Override
    public Actor of(PersonId person) {
        return actor(person.value());
    }

    /** The person with the roles they hold now. */
    public Actor actor(String userId) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Role role : configured.keySet()) {
            if (configured.getOrDefault(role, List.of()).stream().anyMatch(who -> includes(who.strip(), userId))) {
                roles.add(role);
            }
        }
        return new Actor(new PersonId(userId), roles);
    }

    /** Whether the person works at the desk now, in any role. */
    public boolean isInsider(String userId) {
        return !actor(userId).roles().isEmpty();
    }

    /** Whether the person is configured by their own id, and so is one of us whatever Slack says. */
    public boolean isNamed(String userId) {
        return configured.values().stream()
                .flatMap(List::stream)
                .anyMatch(who -> who.strip().equals(userId));
    }

    /** Everybody who holds the role now, by id. */
    public List<Actor> all(Role role) {
        return configured.getOrDefault(role, List.of()).stream()
                .map(String::strip)
                .flatMap(who -> who.startsWith("S") ? members(who).stream() : Stream.of(who))
                .distinct()
                .sorted()
                .map(this::actor)
                .filter(actor -> actor.is(role))
                .toList();
    }

    private boolean includes(String who, String userId) {
        return who.startsWith("S") ? members(who).contains(userId) && isOneOfUs(userId) : who.equals(userId);
    }

    private boolean isOneOfUs(String userId) {
        return switch (standings.of(userId)) {
            case MEMBER, UNKNOWN -> true;
            case GUEST, STRANGER -> false;
        };
    }

    private Set<String> members(String group) {
        Members known = groups.get(group);
        Instant now = clock.instant();
        if (known != null && known.readAt().plus(FRESH).isAfter(now)) {
            return known.people();
        }
        Optional<Set<String>> read = read(group);
        read.ifPresent(people -> groups.put(group, new Members(people, now)));
        // While Slack does not answer, the last known members keep their role; nobody gains one.
        return read.orElse(known == null ? Set.of() : known.people());
    }

    private Optional<Set<String>> read(String group) {
        try {
            var response = slack.usergroupsUsersList(request -> request.usergroup(group));
            if (response.isOk()) {
                return Optional.of(Set.copyOf(response.getUsers()));
            }
            LOG.warnf("Slack does not tell the members of user group %s: %s", group, response.getError());
        } catch (IOException | SlackApiException e) {
            LOG.warnf(e, "Slack does not tell the members of user group %s", group);
        }
        return Optional.empty();
    }
}
