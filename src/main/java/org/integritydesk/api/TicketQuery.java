package org.integritydesk.api;

import static org.integritydesk.api.Parameters.constant;
import static org.integritydesk.api.Parameters.unknown;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.integritydesk.chat.PersonId;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.taxonomy.PolicyArea;
import org.integritydesk.tickets.Priority;
import org.integritydesk.tickets.TicketFilter;
import org.integritydesk.tickets.TicketNumber;
import org.integritydesk.tickets.TicketState;
import org.jspecify.annotations.Nullable;

/** The parameters of a list of tickets. */
public final class TicketQuery {
    private static final int MOST = 200;
    private static final int USUAL = 50;
    private static final int MOST_WORDS = 10;

    /** Most tickets wanted, 1 to {@value #MOST}. */
    @QueryParam("limit")
    @Nullable Integer limit;

    /** Where the page before ended. */
    @QueryParam("cursor")
    @Nullable String cursor;

    /** One or several: repeated, or with commas. */
    @QueryParam("state")
    List<String> states = List.of();

    /** Whether somebody still has to do something; instead of states. */
    @QueryParam("open")
    @Nullable String open;

    @QueryParam("market")
    @Nullable String market;

    @QueryParam("area")
    @Nullable String area;

    @QueryParam("priority")
    @Nullable String priority;

    @QueryParam("assignee")
    @Nullable String assignee;

    @QueryParam("requester")
    @Nullable String requester;

    /** A moment; inclusive. */
    @QueryParam("createdFrom")
    @Nullable String createdFrom;

    /** A moment; exclusive. */
    @QueryParam("createdTo")
    @Nullable String createdTo;

    /** A moment; inclusive. */
    @QueryParam("updatedSince")
    @Nullable String updatedSince;

    /** Words, all of which the question or the answer must hold. */
    @QueryParam("q")
    @Nullable String words;

    /** What is wrong with the parameters; empty: nothing. */
    Optional<String> problem() {
        if (limit() < 1 || limit() > MOST) {
            return Optional.of("limit is a number from 1 to " + MOST + ".");
        }
        if (cursor != null && before() == null) {
            return Optional.of("cursor is the next of the page before.");
        }
        if (open != null && !states.isEmpty()) {
            return Optional.of("Say state or open, not both.");
        }
        if (open != null && !open.equals("true") && !open.equals("false")) {
            return Optional.of("open is true or false.");
        }
        if (words().size() > MOST_WORDS) {
            return Optional.of("q has " + MOST_WORDS + " words at most.");
        }
        return stateNames()
                .map(name -> unknown("state", name, TicketState.values()))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> unknown("market", market, Market.values()))
                .or(() -> unknown("area", area, PolicyArea.values()))
                .or(() -> unknown("priority", priority, Priority.values()))
                .or(() -> noMoment("createdFrom", createdFrom))
                .or(() -> noMoment("createdTo", createdTo))
                .or(() -> noMoment("updatedSince", updatedSince));
    }

    int limit() {
        return limit == null ? USUAL : limit;
    }

    @Nullable TicketNumber before() {
        return cursor == null ? null : TicketNumber.parse(cursor).orElse(null);
    }

    TicketFilter filter() {
        return new TicketFilter(
                states(),
                constant(market, Market.values()),
                constant(area, PolicyArea.values()),
                constant(priority, Priority.values()),
                person(assignee),
                person(requester),
                moment(createdFrom).orElse(null),
                moment(createdTo).orElse(null),
                moment(updatedSince).orElse(null),
                words());
    }

    private Set<TicketState> states() {
        if (open != null) {
            return EnumSet.allOf(TicketState.class).stream()
                    .filter(open.equals("true") ? TicketState::isOpen : Predicate.not(TicketState::isOpen))
                    .collect(Collectors.toSet());
        }
        return stateNames()
                .map(name -> constant(name, TicketState.values()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private Stream<String> stateNames() {
        return states.stream()
                .flatMap(given -> Arrays.stream(given.split(",")))
                .map(String::strip)
                .filter(name -> !name.isEmpty());
    }

    private List<String> words() {
        return words == null || words.isBlank()
                ? List.of()
                : List.of(words.strip().split("\\s+"));
    }

    private static @Nullable PersonId person(@Nullable String id) {
        return id == null ? null : new PersonId(id);
    }

    private static Optional<String> noMoment(String name, @Nullable String value) {
        return value == null || moment(value).isPresent()
                ? Optional.empty()
                : Optional.of(name + " is a moment such as 2026-11-01T00:00:00Z.");
    }

    private static Optional<Instant> moment(@Nullable String value) {
        try {
            return value == null ? Optional.empty() : Optional.of(Instant.parse(value));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
