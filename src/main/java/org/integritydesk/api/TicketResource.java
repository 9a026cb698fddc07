package org.integritydesk.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.integritydesk.answering.AskRequest;
import org.integritydesk.answering.Asking;
import org.integritydesk.answering.Readable;
import org.integritydesk.answering.Surface;
import org.integritydesk.answering.WantedTicket;
import org.integritydesk.chat.PersonId;
import org.integritydesk.chat.Roles;
import org.integritydesk.chat.RoomId;
import org.integritydesk.chat.ThreadRef;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.taxonomy.PolicyArea;
import org.integritydesk.tickets.Priority;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketDesk;
import org.integritydesk.tickets.TicketNumber;
import org.integritydesk.tickets.TicketOutcome;
import org.jspecify.annotations.Nullable;

/** One ticket over REST. The token is AdEx's own: it sees everything, and acts for a person with that person's roles. */
@Path("/api/v1/tickets")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
@ApplicationScoped
public class TicketResource {
    private static final Pattern PERSON = Pattern.compile("[UW][A-Z0-9]{2,}");

    private final TicketDesk desk;
    private final Asking asking;
    private final Roles roles;
    private final Clock clock;

    @Inject
    public TicketResource(TicketDesk desk, Asking asking, Roles roles, Clock clock) {
        this.desk = desk;
        this.asking = asking;
        this.roles = roles;
        this.clock = clock;
    }

    /**
     * Everything about a ticket, with its history and its service clock.
     *
     * @param number for example {@code INT-1001} or {@code 1001}
     */
    @GET
    @Path("{number}")
    public Response get(@PathParam("number") String number) {
        return TicketNumber.parse(number)
                .flatMap(desk::find)
                .map(ticket -> Response.ok(
                                TicketSheet.of(ticket, desk.history(ticket.number()), desk.followers(ticket.number())))
                        .build())
                .orElseGet(() -> unknown(number));
    }

    /**
     * Opens a ticket; nothing is answered.
     *
     * @param key a repeated request with the same key gets the first one's ticket
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response open(
            @Nullable NewTicketBody body,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @Context UriInfo address) {
        if (body == null) {
            return Problem.response(
                    Status.BAD_REQUEST, "Send {\"person\": \"U0123456789\", \"text\": \"the question\"}.");
        }
        var fields = new FieldReader();
        String person = fields.text("person", body.person());
        if (!person.isEmpty() && !PERSON.matcher(person).matches()) {
            fields.wrong("person", "is the id of a person in Slack, such as U0123456789");
        }
        String text = fields.text("text", body.text());
        if (!text.isEmpty() && Readable.of(text) instanceof Readable.NoWords) {
            fields.wrong("text", "holds no word");
        }
        Market market = fields.optional("market", body.market(), Market.values());
        var wanted = new WantedTicket(
                fields.optional("area", body.area(), PolicyArea.values()),
                fields.optional("priority", body.priority(), Priority.values()));
        if (!fields.errors().isEmpty()) {
            return invalid(fields.errors());
        }
        var request = new AskRequest(
                "api-tickets/" + Objects.requireNonNullElseGet(key, UUID.randomUUID()::toString),
                new PersonId(person),
                new ThreadRef(new RoomId("api"), null),
                Surface.API,
                text,
                market == null ? Market.UNSPEC : market);
        var words = new Readable.Words(text, text.length() <= Readable.SEARCHABLE_CHARACTERS);
        TicketNumber number = asking.callPerson(request, words, wanted);
        return Response.created(
                        address.getAbsolutePathBuilder().path(number.toString()).build())
                .entity(TicketBody.of(desk.find(number).orElseThrow()))
                .build();
    }

    /** Does something to a ticket for a person, as if they had done it in Slack. */
    @POST
    @Path("{number}/transitions")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response act(@PathParam("number") String number, @Nullable TransitionBody body) {
        if (body == null) {
            return Problem.response(Status.BAD_REQUEST, "Send {\"act\": \"CLAIM\", \"person\": \"U0123456789\"}.");
        }
        var known = TicketNumber.parse(number).flatMap(desk::find);
        if (known.isEmpty()) {
            return unknown(number);
        }
        return switch (ActReader.read(body, roles, clock.instant())) {
            case ActReader.Read.Wrong(var errors) -> invalid(errors);
            case ActReader.Read.Act(var act, var person) ->
                told(desk.act(known.get().number(), act, roles.of(person)));
        };
    }

    private static Response told(TicketOutcome outcome) {
        return switch (outcome) {
            case TicketOutcome.Done(var ticket) ->
                Response.ok(TicketBody.of(ticket)).build();
            case TicketOutcome.TooLate(var current) ->
                Problem.response(
                        Status.CONFLICT,
                        "%s is %s: this cannot be done now.".formatted(current.number(), stateOf(current)),
                        Map.of("ticket", TicketBody.of(current)));
            case TicketOutcome.NotAllowed(var current, var by) ->
                Problem.response(
                        Status.FORBIDDEN,
                        "That is for %s to do."
                                .formatted(by.stream()
                                        .map(party -> party.name().toLowerCase(Locale.ROOT))
                                        .collect(Collectors.joining(" or "))));
            case TicketOutcome.NotStaff(var current, var person) ->
                invalid(List.of(Map.of("field", "to", "sentence", "is not of the staff")));
            case TicketOutcome.NotMergeable(var current, var into) ->
                invalid(List.of(Map.of(
                        "field", "into", "sentence", "is this ticket, one that follows it, or one that is not open")));
            case TicketOutcome.TooSoon(var current, var again) ->
                Problem.response(
                        Status.TOO_MANY_REQUESTS,
                        "Staff was asked for news of %s a short while ago; ask again after %s."
                                .formatted(current.number(), again),
                        Map.of("ticket", TicketBody.of(current)));
            case TicketOutcome.Unknown(var number) -> unknown(number.toString());
        };
    }

    private static String stateOf(Ticket ticket) {
        return ticket.state().label().toLowerCase(Locale.ROOT);
    }

    private static Response invalid(List<Map<String, String>> errors) {
        return Problem.response(
                Problem.UNPROCESSABLE,
                errors.stream()
                        .map(error -> error.get("field") + " " + error.get("sentence"))
                        .collect(Collectors.joining("; ", "", ".")),
                Map.of("errors", errors));
    }

    private static Response unknown(String number) {
        return Problem.response(
                Status.NOT_FOUND,
                TicketNumber.parse(number).isPresent()
                        ? "There is no ticket " + number + "."
                        : "No ticket has this number. Numbers look like INT-1001.");
    }
}
