package org.integritydesk.answering;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.integritydesk.testkit.AtOnce;
import org.integritydesk.testkit.OfflineProfile;
import org.integritydesk.tickets.SomeTicket;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketAct;
import org.integritydesk.tickets.TicketDesk;
import org.integritydesk.tickets.TicketNumber;
import org.integritydesk.tickets.TicketState;
import org.integritydesk.tickets.Wave;
import org.integritydesk.tickets.WaveOutcome;
import org.integritydesk.tickets.Waves;
import org.junit.jupiter.api.Test;

/** Many tickets about the same make one wave, of which staff are told once. */
@QuarkusTest
@TestProfile(OfflineProfile.class)
class WavesTest {
    @Inject
    Opening opening;

    @Inject
    Waves waves;

    @Inject
    TicketDesk desk;

    @Inject
    DataSource database;

    @Test
    void fourAreNone_theFifthIsTold_andTheNextOnesOnlyChangeTheAlert() throws SQLException {
        String question = "Is the copper nightingale dashboard down?";
        Ticket first = open(question);
        open(question);
        open(question);
        open(question);
        assertThat(waveOf(first)).isZero();

        open(question);
        long wave = waveOf(first);
        assertThat(wave).isPositive();
        open(question);
        open(question);

        assertThat(told(wave)).containsExactly("WaveFound", "WaveChanged", "WaveChanged");
        assertThat(waves.find(wave).orElseThrow().tickets()).hasSize(7);
    }

    @Test
    void manyAtTheSameMoment_areOneWave_toldOnce() throws Exception {
        List<Ticket> opened = AtOnce.run(12, 24, n -> open("Is the glass harmonica uploader broken?"));

        long wave = waveOf(opened.getFirst());
        assertThat(told(wave)).filteredOn("WaveFound"::equals).hasSize(1);
        assertThat(waves.find(wave).orElseThrow().tickets()).hasSize(24);
        assertThat(count("select count(distinct wave_id) from wave_ticket where ticket_number = any (?)", opened))
                .isEqualTo(1);
    }

    @Test
    void oneIncident_isTheOldest_ownedByWhoMadeIt_andTheOthersFollow() throws SQLException {
        List<Ticket> opened = openFive("Is the felt aquarium importer stuck?");
        desk.act(opened.getFirst().number(), new TicketAct.Claim(), SomeTicket.staff("U0COLLEAGUE"));
        long wave = waveOf(opened.getFirst());

        assertThat(waves.makeIncident(wave, SomeTicket.staff("U0STAFF")))
                .isEqualTo(new WaveOutcome.Made(opened.getFirst().number(), 4));

        Ticket parent = desk.find(opened.getFirst().number()).orElseThrow();
        assertThat(parent.assignee()).isEqualTo(SomeTicket.staff("U0STAFF").id());
        assertThat(desk.followers(parent.number()))
                .containsExactlyElementsOf(
                        opened.stream().skip(1).map(Ticket::number).toList());
        assertThat(waves.find(wave).map(Wave::parent)).contains(parent.number());
    }

    @Test
    void whatComesLater_isOfferedTheParent_andTakenInByTheSameButton() throws SQLException {
        List<Ticket> opened = openFive("Is the tin marmalade feed delayed?");
        TicketNumber parent = opened.getFirst().number();
        long wave = waveOf(opened.getFirst());
        waves.makeIncident(wave, SomeTicket.staff("U0STAFF"));

        Ticket later = open("Is the tin marmalade feed delayed?");

        assertThat(later.alikeNumbers()).containsExactly(parent);
        assertThat(waves.find(wave).orElseThrow().apart())
                .extracting(Ticket::number)
                .containsExactly(later.number());
        assertThat(waves.makeIncident(wave, SomeTicket.staff("U0OTHER"))).isEqualTo(new WaveOutcome.Made(parent, 1));
        assertThat(desk.find(later.number()).orElseThrow().duplicateOf()).isEqualTo(parent);
        assertThat(desk.find(parent).orElseThrow().assignee())
                .as("the incident keeps its owner")
                .isEqualTo(SomeTicket.staff("U0STAFF").id());
    }

    @Test
    void onlyStaff_makesAnIncident_andOnlyOfWhatIsOpen() throws SQLException {
        List<Ticket> opened = openFive("Is the velour periscope export late?");
        long wave = waveOf(opened.getFirst());

        assertThat(waves.makeIncident(wave, SomeTicket.rep(SomeTicket.REP))).isEqualTo(new WaveOutcome.NotStaff());
        assertThat(desk.find(opened.getLast().number()).orElseThrow().state()).isEqualTo(TicketState.NEW);

        opened.forEach(ticket -> desk.act(ticket.number(), new TicketAct.Withdraw(), SomeTicket.rep(SomeTicket.REP)));
        assertThat(waves.makeIncident(wave, SomeTicket.staff("U0STAFF"))).isEqualTo(new WaveOutcome.NothingOpen());
        assertThat(waves.makeIncident(999_999, SomeTicket.staff("U0STAFF"))).isEqualTo(new WaveOutcome.NothingOpen());
    }

    @Test
    void twoAtOnce_makeOneIncident() throws Exception {
        List<Ticket> opened = openFive("Is the linen trombone report empty?");
        long wave = waveOf(opened.getFirst());

        AtOnce.run(8, 8, n -> waves.makeIncident(wave, SomeTicket.staff("U0STAFF" + n)));

        assertThat(desk.followers(opened.getFirst().number())).hasSize(4);
        assertThat(desk.history(opened.getFirst().number()))
                .as("opened, and claimed once")
                .hasSize(2);
    }

    private List<Ticket> openFive(String question) {
        return List.of(open(question), open(question), open(question), open(question), open(question));
    }

    private Ticket open(String question) {
        return opening.open(SomeTicket.request(question));
    }

    private long waveOf(Ticket ticket) throws SQLException {
        return count("select wave_id from wave_ticket where ticket_number = any (?)", List.of(ticket));
    }

    private List<String> told(long wave) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select payload ->> 'type' from outbox where conversation = ? order by id")) {
            query.setString(1, "wave/" + wave);
            var rows = query.executeQuery();
            var told = new ArrayList<String>();
            while (rows.next()) {
                told.add(rows.getString(1));
            }
            return told;
        }
    }

    private long count(String sql, List<Ticket> tickets) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(sql)) {
            query.setArray(
                    1,
                    connection.createArrayOf(
                            "bigint",
                            tickets.stream()
                                    .map(ticket -> ticket.number().value())
                                    .toArray()));
            var rows = query.executeQuery();
            return rows.next() ? rows.getLong(1) : 0;
        }
    }
}
