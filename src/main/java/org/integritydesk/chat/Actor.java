package org.integritydesk.chat;

import java.util.Set;

/** A person acting, with the roles they hold at this moment. Roles are looked up again for every act. */
public record Actor(PersonId id, Set<Role> roles) {
    /** The desk itself, acting by a clock or as the consequence of another act. */
    public static final Actor DESK = new Actor(new PersonId("desk"), Set.of(Role.DESK));

    public Actor {
        roles = Set.copyOf(roles);
    }

    /** Whether the person holds the role now. */
    public boolean is(Role role) {
        return roles.contains(role);
    }
}
