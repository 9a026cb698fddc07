package org.integritydesk.tickets;

import java.time.ZoneId;
import java.util.List;
import org.integritydesk.chat.Actor;
import org.integritydesk.chat.PersonId;
import org.jspecify.annotations.Nullable;

/** Looks up who works at the desk now. Never fails: who is not known now is left out. */
public interface Roster {
    /** All of AdEx staff, by id. */
    List<Member> staff();

    /** Who hears when something went wrong, by id. */
    List<PersonId> leads();

    /** Where the person lives; null: not known. */
    @Nullable ZoneId zoneOf(PersonId person);

    /**
     * One of staff.
     *
     * @param zone null: not known
     */
    record Member(Actor actor, @Nullable ZoneId zone) {}
}
