package org.integritydesk.answering;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.integritydesk.answering.store.QuestionRepository;
import org.integritydesk.answering.understanding.FollowUp;
import org.integritydesk.answering.understanding.QuestionReader;
import org.integritydesk.platform.outbox.Outbox;
import org.integritydesk.platform.outbox.Receipt;

/** Finds what a question follows: in a thread always the asker's last one; in a direct conversation the one just before. */
@ApplicationScoped
class Contexts {
    /** Later than this in a direct conversation, people have moved on. */
    static final Duration JUST_BEFORE = Duration.ofMinutes(15);

    private final QuestionRepository questions;
    private final Outbox outbox;
    private final QuestionReader reader;
    private final Clock clock;

    Contexts(QuestionRepository questions, Outbox outbox, QuestionReader reader, Clock clock) {
        this.questions = questions;
        this.outbox = outbox;
        this.reader = reader;
        this.clock = clock;
    }

    /** The question in its context; empty: it opens a conversation. */
    Optional<InContext> of(AskRequest request) {
        return previous(request)
                .map(previous -> new InContext(previous, readAs(previous, request.text())))
                .filter(context ->
                        request.where().thread() != null || !context.readAs().equals(request.text()));
    }

    /** What a text means after the question. */
    FollowUp read(AskedQuestion previous, String text) {
        return reader.readAfter(previous.meant(), text);
    }

    /** What the asker asked before in this conversation. */
    Optional<AskedQuestion> previous(AskRequest request) {
        String thread = request.where().thread();
        return switch (request.surface()) {
            case COMMAND, API -> Optional.empty();
            case MENTION -> thread == null ? Optional.empty() : questions.latestIn(request.where(), request.asker());
            case DIRECT ->
                thread == null
                        ? questions.latestDirect(
                                request.asker(), clock.instant().minus(JUST_BEFORE))
                        : questions.latestIn(request.where(), request.asker()).or(() -> opening(request, thread));
        };
    }

    /** The question that a thread hangs on: below the asker's own message, or below our reply to it. */
    private Optional<AskedQuestion> opening(AskRequest request, String thread) {
        return questions.ofDelivery(AskRequest.messageKey(request.where().room(), thread)).stream()
                .reduce((earlier, later) -> later)
                .or(() -> outbox.topic(new Receipt(request.where().room().value(), thread))
                        .flatMap(AnsweringNotice::questionOf)
                        .flatMap(questions::findQuestion))
                .filter(question -> question.asker().equals(request.asker()));
    }

    private String readAs(AskedQuestion previous, String text) {
        String read = switch (read(previous, text)) {
            case FollowUp.Continues both -> both.text();
            // Taken as a question all the same: it answers one that was asked back.
            case FollowUp.Acknowledged yes -> previous.meant() + " " + text;
            case FollowUp.StandsAlone alone -> text;
            case FollowUp.NotWhatIAsked complaint -> text;
        };
        return read.length() <= Readable.SEARCHABLE_CHARACTERS ? read : text;
    }
}
