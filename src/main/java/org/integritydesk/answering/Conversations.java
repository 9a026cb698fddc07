package org.integritydesk.answering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.integritydesk.answering.store.JoinedThreads;
import org.integritydesk.answering.store.QuestionRepository;
import org.integritydesk.answering.understanding.FollowUp;
import org.integritydesk.chat.ThreadRef;
import org.integritydesk.platform.outbox.Outbox;

/** What people write to the desk, or where it takes part: questions, and what is none. Replies go through the outbox. */
@ApplicationScoped
public class Conversations {
    private final Asking asking;
    private final Contexts contexts;
    private final FeedbackDesk feedback;
    private final QuestionRepository questions;
    private final JoinedThreads joined;
    private final Outbox outbox;
    private final Clock clock;

    Conversations(
            Asking asking,
            Contexts contexts,
            FeedbackDesk feedback,
            QuestionRepository questions,
            JoinedThreads joined,
            Outbox outbox,
            Clock clock) {
        this.asking = asking;
        this.contexts = contexts;
        this.feedback = feedback;
        this.questions = questions;
        this.joined = joined;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Takes what was written to the desk, whatever it is. Delivered again, it is taken once. */
    @Transactional
    public void told(AskRequest request) {
        if (isTaken(request)) {
            return;
        }
        if (request.text().toLowerCase(Locale.ROOT).equals("help")) {
            giveHelp(request, true);
            return;
        }
        switch (Readable.of(request.text())) {
            case Readable.Empty nothing -> giveHelp(request, false);
            case Readable.NoWords nothing -> giveHelp(request, false);
            case Readable.Courtesy nothing -> {}
            case Readable.OneWord(String word) -> {
                if (contexts.previous(request)
                        .filter(last -> FollowUpRules.completes(word, last))
                        .isPresent()) {
                    ask(request, new Readable.Words(word, true));
                } else {
                    giveHelp(request, false);
                }
            }
            case Readable.Words words ->
                contexts.previous(request)
                        .ifPresentOrElse(last -> askAfter(last, request, words), () -> ask(request, words));
        }
    }

    /** Takes what follows a question: another one, or what the asker thinks of the reply. */
    private void askAfter(AskedQuestion last, AskRequest request, Readable.Words words) {
        switch (contexts.read(last, words.text())) {
            case FollowUp.StandsAlone alone -> ask(request, words);
            case FollowUp.Continues both -> ask(request, words);
            case FollowUp.Acknowledged thanks -> {
                if (FollowUpRules.isAskedBack(last)) {
                    ask(request, words);
                }
            }
            case FollowUp.NotWhatIAsked complaint -> {
                if (last.isAnswered()) {
                    doubt(last);
                } else {
                    giveHelp(request, false);
                }
            }
        }
    }

    /** As if the asker had pressed "No, not quite": they are asked what is wrong, once. */
    private void doubt(AskedQuestion answered) {
        if (answered.feedback() != Feedback.NOT_QUITE) {
            var unused = feedback.notQuite(answered.id(), answered.asker());
            outbox.tell(new AnsweringNotice.QuestionReplied(answered.id().value()));
        }
    }

    /**
     * Takes note of what was written in a thread of a channel without naming the desk. In a thread that the asker opened by
     * asking the desk, a question of the same asker is answered; as soon as anybody else has written, none is.
     *
     * @param toSomebody whether it names a person, and so is meant for them
     */
    @Transactional
    public void overheard(AskRequest request, boolean toSomebody) {
        ThreadRef where = request.where();
        Optional<AskedQuestion> opening = where.thread() == null
                ? Optional.empty()
                : questions.byDeliveryKey(AskRequest.messageKey(where.room(), where.thread()));
        if (opening.isEmpty()) {
            return;
        }
        if (!opening.get().asker().equals(request.asker())) {
            joined.add(opening.get().id(), clock.instant());
            return;
        }
        if (toSomebody || joined.contains(opening.get().id()) || isTaken(request)) {
            return;
        }
        contexts.previous(request).ifPresent(last -> overheardAfter(last, request));
    }

    private void overheardAfter(AskedQuestion last, AskRequest request) {
        Readable said = Readable.of(request.text());
        if (contexts.read(last, request.text()) instanceof FollowUp.NotWhatIAsked && last.isAnswered()) {
            doubt(last);
        } else if (FollowUpRules.isAsked(said, last)) {
            ask(request, said instanceof Readable.Words words ? words : new Readable.Words(request.text(), true));
        }
    }

    /** Whether this was delivered before; of two deliveries at once the second waits for the first. */
    private boolean isTaken(AskRequest request) {
        questions.lock(request.deliveryKey());
        return questions.byDeliveryKey(request.deliveryKey()).isPresent();
    }

    private void ask(AskRequest request, Readable.Words words) {
        var unused = asking.ask(request.saying(words.text()), words);
    }

    /** Takes a file that came without a word. */
    @Transactional
    public void shownFile(AskRequest request) {
        giveHelp(request, false, true);
    }

    /** @param wanted whether they asked for that; otherwise their text held no question */
    private void giveHelp(AskRequest request, boolean wanted) {
        giveHelp(request, wanted, false);
    }

    private void giveHelp(AskRequest request, boolean wanted, boolean file) {
        var help = new AnsweringNotice.HelpGiven(
                request.deliveryKey(),
                request.where().room().value(),
                request.where().thread(),
                wanted,
                file);
        if (!outbox.wasTold(help)) {
            outbox.tell(help);
        }
    }
}
