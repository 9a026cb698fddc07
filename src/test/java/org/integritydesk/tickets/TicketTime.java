package org.integritydesk.tickets;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Moves tickets of tests to a time of their own, in which no other ticket is due and the jobs of the desk do not look. */
@Singleton
class TicketTime {
    private final DataSource database;

    TicketTime(DataSource database) {
        this.database = database;
    }

    /** No ticket there is says anything about the next hundred years. */
    void leaveOthersBehind() {
        run(
                "update ticket set respond_by = respond_by + interval '100 years', resolve_by = resolve_by + interval '100 years',"
                        + " updated_at = updated_at + interval '100 years',"
                        + " snoozed_until = snoozed_until + interval '100 years' where updated_at < '2100-01-01'");
        run("update ticket set state = 'WITHDRAWN' where state = 'NEW'");
        run("update ticket set priority = 'P3'");
    }

    /** The ticket has this priority, and these are its deadlines. */
    void due(TicketNumber number, Priority priority, Instant respondBy, Instant resolveBy) {
        run("update ticket set priority = '%s', respond_by = '%s', resolve_by = '%s' where number = %d"
                .formatted(priority, respondBy, resolveBy, number.value()));
    }

    /** The ticket changed last at that moment. */
    void changed(TicketNumber number, Instant at) {
        run("update ticket set updated_at = '%s' where number = %d".formatted(at, number.value()));
    }

    void run(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    /** The notices of a conversation that are about time, in order: their type, and what they say. */
    List<String> told(String conversation) {
        String sql = "select payload ->> 'type', coalesce(payload ->> 'what', '') from outbox where conversation = '"
                + conversation
                + "' and payload ->> 'type' in ('Alerted', 'LeadAlerted', 'RequesterChased', 'ManyAlerts',"
                + " 'HandOverDue') order by id";
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            List<String> told = new ArrayList<>();
            while (rows.next()) {
                told.add((rows.getString(1) + " " + rows.getString(2)).strip());
            }
            return told;
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }
}
