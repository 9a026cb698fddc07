package org.integritydesk.chat;

import java.util.Set;

/** A person acting, with the roles they hold at this moment. Roles are looked up again for every act. */
public record Actor(PersonId id, Set<Role> roles) {
    public Actor {
        roles = Set.copyOf(roles);
    }

    /** Whether the person holds the role now. */
    public boolean is(Role role) {
        return roles.contains(role);
    }
}
