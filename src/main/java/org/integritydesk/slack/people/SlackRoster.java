package org.integritydesk.slack.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.List;
import org.integritydesk.chat.Actor;
import org.integritydesk.chat.PersonId;
import org.integritydesk.chat.Role;
import org.integritydesk.tickets.Roster;
import org.jspecify.annotations.Nullable;

/** Who works at the desk, as Slack and the configuration have it: leads are the admins. */
@ApplicationScoped
class SlackRoster implements Roster {
    private final RoleDirectory roles;
    private final ProfileDirectory profiles;

    SlackRoster(RoleDirectory roles, ProfileDirectory profiles) {
        this.roles = roles;
        this.profiles = profiles;
    }

    @Override
    public List<Member> staff() {
        return roles.all(Role.STAFF).stream()
                .map(actor -> new Member(actor, zoneOf(actor.id())))
                .toList();
    }

    @Override
    public List<PersonId> leads() {
        return roles.all(Role.ADMIN).stream().map(Actor::id).toList();
    }

    @Override
    public @Nullable ZoneId zoneOf(PersonId person) {
        return profiles.of(person).zone();
    }
}
