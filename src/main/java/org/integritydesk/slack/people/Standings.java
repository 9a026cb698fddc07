package org.integritydesk.slack.people;

import jakarta.enterprise.context.ApplicationScoped;
import org.integritydesk.chat.PersonId;
import org.jspecify.annotations.Nullable;

/** Who is one of us. Slack is asked once a day for each person; of people it knew, nobody waits for it. */
@ApplicationScoped
public class Standings {
    private final Identity identity;
    private final ProfileDirectory people;

    Standings(Identity identity, ProfileDirectory people) {
        this.identity = identity;
        this.people = people;
    }

    /** Where the person stands, as far as Slack tells it. */
    public Standing of(String userId) {
        return identity.installation().map(ours -> of(ours, userId, null)).orElse(Standing.UNKNOWN);
    }

    /**
     * Where the sender of a request stands.
     *
     * @param home where the request says they are at home; null: it does not say
     */
    public Standing of(Installation ours, String userId, @Nullable String home) {
        return Standing.of(ours, home, people.membership(new PersonId(userId)).orElse(null));
    }
}
