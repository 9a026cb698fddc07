package org.integritydesk.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.integritydesk.playground.workspace.Cast.US;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.integritydesk.testkit.Form;
import org.integritydesk.testkit.Scenario;
import org.integritydesk.testkit.Seen;
import org.junit.jupiter.api.Test;

/** The database is slower than Slack waits. People hear that it takes longer, and then the answer; nothing is lost. */
@QuarkusTest
@TestProfile(SlowScenario.Impatient.class)
class SlowScenario extends Scenario {
    @Inject
    DataSource database;

    /** Long enough for what is not held up, on a busy machine. */
    public static final class Impatient implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("slack.ack-within", "4S");
        }
    }

    @Test
    void command_isAnsweredThatItTakesLonger_andThenWithTheAnswer() throws SQLException {
        asRep().in(US).ask("can a craft brewery run ads in the US?");
        try (Connection held = holding("question")) {
            asRep().in(US).ask("may a slow accordion relay cross Ohio?").says("it takes longer than usual");
            held.rollback();
        }

        asRep().in(US).isTold("No approved answer exists");
        stage.settle();
        assertThat(stage.count("select count(*) from ticket where question like '%slow accordion%'"))
                .isEqualTo(1);
    }

    @Test
    void button_isTaken_andDoneWhenTheDatabaseIsThere() throws SQLException {
        String ticket = ticketOf("may a slow bandoneon relay cross Ohio?");
        Seen card = asStaff().card(ticket);
        try (Connection held = holding("ticket")) {
            card.press("Claim");
            held.rollback();
        }

        card.says("· Claimed");
    }

    @Test
    void form_becomesAPageThatSaysSo_andThenThatItIsDone() throws SQLException {
        String ticket = ticketOf("may a slow concertina relay cross Ohio?");
        asStaff().claims(ticket);
        Form form = asStaff().resolving(ticket);
        try (Connection held = holding("ticket")) {
            form.write("Answer to the requester", "Only on Sundays.")
                    .choose("Root cause", "No rule covers it")
                    .submit();
            assertThat(asStaff().form().title()).isEqualTo("One moment");
            held.rollback();
        }

        asRep().reads("Only on Sundays.");
        await().untilAsserted(() -> assertThat(asStaff().form().title()).isEqualTo("Done"));
    }

    /** Of a reply that may come late by itself, on a busy machine. */
    private String ticketOf(String question) {
        asRep().in(US).ask(question);
        return asRep().in(US).isTold("No approved answer exists for this.").ticket();
    }

    private Connection holding(String table) throws SQLException {
        Connection connection = database.getConnection();
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("lock table " + table + " in access exclusive mode");
        }
        return connection;
    }
}
