package org.integritydesk.slack.answering;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Supplier;
import org.integritydesk.answering.AskRequest;
import org.integritydesk.answering.Explaining;
import org.integritydesk.answering.QuestionId;
import org.integritydesk.answering.Readable;
import org.integritydesk.answering.Surface;
import org.integritydesk.answering.Why;
import org.integritydesk.chat.PersonId;
import org.integritydesk.chat.RoomId;
import org.integritydesk.chat.ThreadRef;
import org.integritydesk.slack.blocks.Message;
import org.integritydesk.slack.command.SubCommand;
import org.integritydesk.slack.people.RoleDirectory;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.tickets.TicketNumber;

/** {@code /integrity why}, with the number of a question or a ticket, or with a question to try. */
@ApplicationScoped
class WhyCommand implements SubCommand {
    private static final String USAGE =
            "Write `/integrity why` and the number of a question (Q-123) or of a ticket (INT-1001), or a question to try out.";

    private final Explaining explaining;
    private final ShowWhy show;
    private final RoleDirectory roles;

    WhyCommand(Explaining explaining, ShowWhy show, RoleDirectory roles) {
        this.explaining = explaining;
        this.show = show;
        this.roles = roles;
    }

    @Override
    public String word() {
        return "why";
    }

    @Override
    public String usage() {
        return "why [number or question]";
    }

    /** Many questions of reps begin with "why". */
    @Override
    public boolean takes(SlashCommandRequest request, String argument) {
        return recorded(argument).isPresent()
                || roles.isInsider(request.getPayload().getUserId());
    }

    @Override
    public String sentence() {
        return "See how a question was decided, or try one out (AdEx staff)";
    }

    @Override
    public Message run(SlashCommandRequest request, String argument) {
        SlashCommandPayload payload = request.getPayload();
        return recorded(argument)
                .map(why -> said(show.openNamed(payload.getUserId(), payload.getTriggerId(), why)))
                .orElseGet(() -> switch (Readable.of(argument)) {
                    case Readable.Words words -> tried(payload, words);
                    case Readable.OneWord(String word) -> tried(payload, new Readable.Words(word, true));
                    case Readable.Empty none -> AnswerFeedback.say(USAGE);
                    case Readable.NoWords none -> AnswerFeedback.say(USAGE);
                    case Readable.Courtesy none -> AnswerFeedback.say(USAGE);
                });
    }

    /** Where to look up what is named; empty: nothing recorded is. A bare number is a ticket's, as elsewhere. */
    private Optional<Supplier<Optional<Why>>> recorded(String argument) {
        return TicketNumber.parse(argument)
                .<Supplier<Optional<Why>>>map(ticket -> () -> explaining.why(ticket))
                .or(() -> QuestionId.parse(argument).map(question -> () -> explaining.why(question)));
    }

    private Message tried(SlashCommandPayload payload, Readable.Words words) {
        var request = new AskRequest(
                "why/" + payload.getTriggerId(),
                new PersonId(payload.getUserId()),
                new ThreadRef(new RoomId(payload.getChannelId()), null),
                Surface.COMMAND,
                words.text(),
                Market.UNSPEC);
        return said(show.open(
                payload.getUserId(), payload.getTriggerId(), () -> Optional.of(explaining.tried(request, words))));
    }

    private static Message said(String problem) {
        return AnswerFeedback.say(problem.isEmpty() ? "Here is how it is decided." : problem);
    }
}
