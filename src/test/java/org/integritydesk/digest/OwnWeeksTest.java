package org.integritydesk.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.integritydesk.chat.Actor;
import org.integritydesk.chat.PersonId;
import org.integritydesk.chat.Role;
import org.integritydesk.testkit.AtOnce;
import org.integritydesk.testkit.OfflineProfile;
import org.junit.jupiter.api.Test;

/** The weekly note for one person. */
@QuarkusTest
@TestProfile(OfflineProfile.class)
class OwnWeeksTest extends DigestStory {
    @Inject
    OwnWeeks weeks;

    @Test
    void ownWeek_isSentOnce_toWhoWantsIt_howeverManyLook() throws Exception {
        var person = new Actor(new PersonId("U0OWNWEEK"), Set.of(Role.STAFF));
        assertThat(weeks.want(REP, true)).isFalse();
        assertThat(weeks.want(person, true)).isTrue();
        weeks.sendDue(monday());
        assertThat(ownWeeks()).as("the first comes on Monday").isEmpty();
        rows.of("update digest_reader set since = '2020-01-01' where person = 'U0OWNWEEK' returning person");

        AtOnce.run(8, 24, n -> {
            weeks.sendDue(monday());
            return n;
        });

        assertThat(ownWeeks()).hasSize(1);
        weeks.want(person, false);
        assertThat(rows.of("select person from digest_reader where person = 'U0OWNWEEK'"))
                .isEmpty();
    }

    private List<String> ownWeeks() {
        return rows.of("select id from outbox where conversation = 'digest/person/U0OWNWEEK'");
    }
}
