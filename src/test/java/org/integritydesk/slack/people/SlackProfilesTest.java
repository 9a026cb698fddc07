package org.integritydesk.slack.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.methods.MethodsClient;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.integritydesk.answering.Profile;
import org.integritydesk.chat.PersonId;
import org.integritydesk.playground.webapi.Fault;
import org.integritydesk.playground.workspace.Cast;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.testkit.Scenario;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Profiles over the wire. */
@QuarkusTest
class SlackProfilesTest extends Scenario {
    private static final PersonId LUC = new PersonId(Cast.LUC);
    private static final Logger LOG = Logger.getLogger(SlackProfiles.class.getName());

    @Inject
    MethodsClient client;

    private final List<String> warnings = new CopyOnWriteArrayList<>();
    private final Handler log = new Handler() {
        @Override
        public void publish(LogRecord line) {
            warnings.add(line.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        LOG.addHandler(log);
    }

    @AfterEach
    void stopListening() {
        LOG.removeHandler(log);
    }

    @Test
    void timeZone_tellsTheMarket_andTheLanguageIsTheOneTheySet() {
        SlackProfiles profiles = new SlackProfiles(client);

        assertThat(profiles.read(LUC).map(SlackUser::profile))
                .contains(new Profile(Market.CA, Locale.FRANCE, ZoneId.of("America/Toronto")));
        assertThat(profiles.read(new PersonId(Cast.SAM)).map(SlackUser::profile))
                .contains(new Profile(Market.US, Locale.US, ZoneId.of("America/Los_Angeles")));
        assertThat(profiles.read(new PersonId(Cast.GIL)).map(SlackUser::profile))
                .contains(new Profile(Market.US, Locale.US, ZoneId.of("America/New_York")));
    }

    @Test
    void guests_andPeopleOfAnotherCompany_areToldApart() {
        SlackProfiles profiles = new SlackProfiles(client);

        assertThat(profiles.read(LUC).map(SlackUser::membership))
                .contains(new Membership(Cast.TEAM, null, false, false));
        assertThat(profiles.read(new PersonId(Cast.GIL)).map(SlackUser::membership))
                .contains(new Membership(Cast.TEAM, null, false, true));
        assertThat(profiles.read(new PersonId(Cast.VIC)).map(SlackUser::membership))
                .contains(new Membership(Cast.AGENCY, null, false, false));
    }

    @Test
    void botWithoutZone_andNobody_areUnknown_withoutAWarning() {
        SlackProfiles profiles = new SlackProfiles(client);

        assertThat(profiles.read(new PersonId(Cast.BOT_USER)).map(SlackUser::profile))
                .contains(Profile.UNKNOWN);
        assertThat(profiles.read(new PersonId("U0NOBODY"))).contains(SlackUser.UNKNOWN);
        assertThat(warnings).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void whatGoesWrong_isToldOnce_untilItWorksAgain(Fault fault) {
        SlackProfiles profiles = new SlackProfiles(client);
        stage.failNext("users.info", 2, fault);

        assertThat(profiles.read(LUC)).isEmpty();
        assertThat(profiles.read(LUC)).isEmpty();
        assertThat(warnings).hasSize(1);

        assertThat(profiles.read(LUC)).isPresent();
        stage.failNext("users.info", 1, fault);
        assertThat(profiles.read(LUC)).isEmpty();
        assertThat(warnings).hasSize(2);
    }

    static Stream<Fault> faults() {
        return Stream.of(
                new Fault.Refused("missing_scope"),
                new Fault.ServerError(),
                new Fault.RateLimited(Duration.ofSeconds(1)));
    }
}
