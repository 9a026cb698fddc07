package org.integritydesk.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.integritydesk.answering.AskRequest;
import org.integritydesk.answering.Asking;
import org.integritydesk.answering.Readable;
import org.integritydesk.answering.Surface;
import org.integritydesk.chat.PersonId;
import org.integritydesk.chat.RoomId;
import org.integritydesk.chat.ThreadRef;
import org.integritydesk.taxonomy.Market;
import org.jspecify.annotations.Nullable;

/** Asking over REST: for evaluation, and for other programs. */
@Path("/api/v1/ask")
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
@ApplicationScoped
public class AskResource {
    private static final String NOBODY = "api";

    private final Asking asking;

    @Inject
    public AskResource(Asking asking) {
        this.asking = asking;
    }

    /**
     * Asks a question, or a few in one text.
     *
     * @param key a repeated request with the same key gets the first one's result
     */
    @POST
    public Response ask(@Nullable AskBody body, @HeaderParam("Idempotency-Key") @Nullable String key) {
        if (body == null || body.text() == null) {
            return Problem.response(Response.Status.BAD_REQUEST, "Send {\"text\": \"your question\"}.");
        }
        Optional<Market> market = market(body.market());
        if (market.isEmpty()) {
            return Problem.response(
                    Response.Status.BAD_REQUEST, "market is one of " + Arrays.toString(Market.values()) + ".");
        }
        return switch (Readable.of(body.text())) {
            case Readable.Empty empty -> unreadable("The text is empty.");
            case Readable.NoWords none -> unreadable("There is no word in the text.");
            case Readable.Courtesy thanks -> unreadable("There is no question in the text.");
            // Over REST nobody mistypes a command: one word is a terse question.
            case Readable.OneWord(String word) -> answer(body, new Readable.Words(word, true), market.get(), key);
            case Readable.Words words -> answer(body, words, market.get(), key);
        };
    }

    private Response answer(AskBody body, Readable.Words words, Market market, @Nullable String key) {
        var request = new AskRequest(
                // Doubled, no key is that of the second question of another message.
                "api/" + (key == null ? UUID.randomUUID() : key.replace("#", "##")),
                new PersonId(body.person() == null ? NOBODY : body.person()),
                new ThreadRef(new RoomId(NOBODY), null),
                Surface.API,
                words.text(),
                market);
        return Response.ok(
                        Boolean.TRUE.equals(body.dryRun())
                                ? AskResult.together(asking.consider(request, words).stream()
                                        .map(AskResult::of)
                                        .toList())
                                : AskResult.together(asking.ask(request, words).stream()
                                        .map(AskResult::of)
                                        .toList()))
                .build();
    }

    private static Response unreadable(String detail) {
        return Problem.response(Response.Status.BAD_REQUEST, detail);
    }

    private static Optional<Market> market(@Nullable String code) {
        return code == null
                ? Optional.of(Market.UNSPEC)
                : Arrays.stream(Market.values())
                        .filter(market -> market.name().equals(code))
                        .findFirst();
    }
}
