package org.integritydesk.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares what people did, what the database holds, and what Slack shows. */
final class Reckoning {
    private static final Map<String, String> LABELS =
            Map.of("NEW", "New", "CLAIMED", "Claimed", "RESOLVED", "Resolved");

    private final Desk desk;
    private final FaultySlack slack;

    Reckoning(Desk desk, FaultySlack slack) {
        this.desk = desk;
        this.slack = slack;
    }

    /** Everybody asked once, rated once, and each ticket was made, claimed, noted and resolved once. */
    void everyActOnce(Errands errands) throws SQLException {
        assertThat(desk.rows("select asker, count(*) from question group by asker having count(*) <> 1"))
                .as("asked more than once")
                .isEmpty();
        assertThat(desk.number("select count(*) from question")).as("questions").isEqualTo(errands.asked());
        assertThat(desk.rows("select question, count(*) from answer_feedback group by question having count(*) <> 1"))
                .as("rated more than once")
                .isEmpty();
        assertThat(desk.number("select count(*) from answer_feedback"))
                .as("ratings")
                .isEqualTo(errands.rated());
        assertThat(desk.number("select count(*) from ticket"))
                .as("tickets")
                .isEqualTo(desk.number("select count(distinct ticket_number) from question"))
                .isEqualTo(desk.number("select count(*) from question where ticket_number is not null"))
                .isGreaterThanOrEqualTo(errands.ticketed());
        assertThat(desk.rows(
                        "select ticket_number, act, count(*) from ticket_event where act in ('CLAIM', 'RESOLVE') group by 1, 2"
                                + " having count(*) <> 1"))
                .as("claimed or resolved more than once")
                .isEmpty();
        assertThat(desk.number("select count(*) from ticket_event where act = 'RESOLVE'"))
                .as("resolved")
                .isEqualTo(errands.ticketed());
        assertThat(desk.rows("select ticket_number, count(*) from ticket_message group by 1 having count(*) <> 1"))
                .as("noted more than once")
                .isEmpty();
        assertThat(desk.number("select count(*) from ticket_message"))
                .as("notes")
                .isEqualTo(errands.ticketed());
    }

    /** No notice waits or was given up; each arrived once; cards show the state of their tickets. */
    void everyNoticeOnce(Duration limit) throws SQLException {
        await("all notices are sent")
                .atMost(limit)
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> desk.number("select count(*) from outbox where state = 'PENDING'") == 0);
        assertThat(desk.rows("select id, payload, last_error from outbox where state <> 'SENT'"))
                .as("given up")
                .isEmpty();
        Map<Long, Long> arrived = slack.rooms().posts().stream()
                .filter(post -> post.notice() != null)
                .collect(Collectors.groupingBy(post -> Objects.requireNonNull(post.notice()), Collectors.counting()));
        assertThat(arrived.values()).as("posts of one notice").allMatch(count -> count == 1);
        assertThat(arrived.keySet())
                .as("notices with a message")
                .containsExactlyInAnyOrderElementsOf(
                        desk.rows("select id from outbox where receipt_message is not null").stream()
                                .map(row -> Long.valueOf(String.valueOf(row.getFirst())))
                                .toList());
        assertThat(slack.rooms().posts())
                .as("everything posted comes from the outbox")
                .allMatch(post -> post.notice() != null);
        cardsShowTheirTickets();
    }

    /** Posts of a conversation came in the order in which they were told. */
    void inOrder() throws SQLException {
        Map<Long, String> conversations = new HashMap<>();
        for (List<@Nullable String> row : desk.rows("select id, conversation from outbox")) {
            conversations.put(Long.valueOf(String.valueOf(row.getFirst())), String.valueOf(row.getLast()));
        }
        Map<String, List<Long>> arrived = new HashMap<>();
        for (Post post : slack.rooms().posts()) {
            Long notice = Objects.requireNonNull(post.notice());
            arrived.computeIfAbsent(conversations.getOrDefault(notice, ""), c -> new ArrayList<>())
                    .add(notice);
        }
        assertThat(arrived)
                .allSatisfy((conversation, notices) ->
                        assertThat(notices).as(conversation).isSorted());
    }

    private void cardsShowTheirTickets() throws SQLException {
        Map<String, List<String>> cards = slack.rooms().posts().stream()
                .filter(post -> post.room().equals(People.TRIAGE) && post.thread() == null)
                .filter(post -> post.text().startsWith("INT-"))
                .collect(Collectors.groupingBy(
                        post -> post.text().substring("INT-".length()).split(" ", 2)[0],
                        Collectors.mapping(Post::text, Collectors.toList())));
        List<List<@Nullable String>> tickets = desk.rows("select number, state from ticket");
        assertThat(cards).as("tickets with a card").hasSize(tickets.size());
        for (List<@Nullable String> ticket : tickets) {
            String number = String.valueOf(ticket.getFirst());
            String label = LABELS.get(String.valueOf(ticket.getLast()));
            assertThat(cards.getOrDefault(number, List.of()))
                    .as("the card of INT-%s", number)
                    .hasSize(1)
                    .allMatch(text -> text.startsWith("INT-" + number + " " + label + ":"));
        }
    }
}
