package org.integritydesk.slack.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.integritydesk.answering.AnsweringNotice;
import org.integritydesk.answering.AskedQuestion;
import org.integritydesk.answering.Asking;
import org.integritydesk.answering.Doubts;
import org.integritydesk.answering.QuestionId;
import org.integritydesk.answering.RecallDesk;
import org.integritydesk.answering.Recalled;
import org.integritydesk.answering.Reply;
import org.integritydesk.answering.WordingDesk;
import org.integritydesk.chat.ThreadRef;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.EntryId;
import org.integritydesk.knowledge.KnowledgeBase;
import org.integritydesk.platform.outbox.Carried;
import org.integritydesk.platform.outbox.Carrier;
import org.integritydesk.platform.outbox.Outbox;
import org.integritydesk.slack.DeskConfig;
import org.integritydesk.slack.answering.DoubtMessage;
import org.integritydesk.slack.answering.RecallMessage;
import org.integritydesk.slack.answering.ReplyDrawing;
import org.integritydesk.slack.blocks.Message;
import org.integritydesk.slack.command.HelpCommand;
import org.integritydesk.slack.command.HelpMessage;
import org.integritydesk.slack.knowledge.DraftCard;
import org.integritydesk.slack.knowledge.SentBackMessage;
import org.integritydesk.slack.web.LateReplies;
import org.integritydesk.slack.web.Permalinks;
import org.integritydesk.slack.web.Poster;
import org.integritydesk.slack.wordings.WordingsMessage;

/** Answering notices: replies to mentions and direct messages, help, changed answers, drafts, and what editors should know. */
@ApplicationScoped
class AnsweringCarrier implements Carrier<AnsweringNotice> {
    private final Asking asking;
    private final Doubts doubts;
    private final WordingDesk wordings;
    private final RecallDesk recalls;
    private final KnowledgeBase knowledge;
    private final Outbox outbox;
    private final Permalinks permalinks;
    private final Poster poster;
    private final LateReplies late;
    private final HelpCommand help;
    private final ReplyDrawing replies;
    private final Clock clock;
    private final String triage;

    AnsweringCarrier(
            Asking asking,
            Doubts doubts,
            WordingDesk wordings,
            RecallDesk recalls,
            KnowledgeBase knowledge,
            Outbox outbox,
            Permalinks permalinks,
            Poster poster,
            LateReplies late,
            HelpCommand help,
            ReplyDrawing replies,
            Clock clock,
            DeskConfig config) {
        this.asking = asking;
        this.doubts = doubts;
        this.wordings = wordings;
        this.recalls = recalls;
        this.knowledge = knowledge;
        this.outbox = outbox;
        this.permalinks = permalinks;
        this.poster = poster;
        this.late = late;
        this.help = help;
        this.replies = replies;
        this.clock = clock;
        this.triage = config.triageChannel().orElse("");
    }

    @Override
    public Class<AnsweringNotice> family() {
        return AnsweringNotice.class;
    }

    @Override
    public Carried carry(long id, AnsweringNotice notice) {
        return switch (notice) {
            case AnsweringNotice.QuestionReplied replied -> reply(id, replied);
            case AnsweringNotice.PartReplied replied -> part(id, replied);
            case AnsweringNotice.HelpGiven given ->
                poster.post(id, given.room(), given.thread(), HelpMessage.of(opening(given), help.lines()));
            case AnsweringNotice.EntryDoubted doubted -> doubted(id, doubted);
            case AnsweringNotice.AnswerRecalled recalled -> recalled(id, recalled);
            case AnsweringNotice.WordingsWaiting waiting ->
                poster.post(
                        id, triage, null, WordingsMessage.of(wordings.waiting().size()));
            case AnsweringNotice.DraftWaiting draft ->
                entry(draft.entry())
                        .map(entry -> poster.post(id, triage, null, DraftCard.of(entry)))
                        .orElseGet(() -> new Carried.Hopeless("no entry " + draft.entry()));
            case AnsweringNotice.DraftSettled draft ->
                entry(draft.entry())
                        .flatMap(entry -> outbox.receipt(AnsweringNotice.draftTopic(draft.entry()))
                                .map(posted -> poster.update(posted, DraftCard.of(entry))))
                        .orElseGet(() -> new Carried.Hopeless("no message about the draft " + draft.entry()));
            case AnsweringNotice.DraftSentBack back -> sentBack(id, back);
        };
    }

    private static String opening(AnsweringNotice.HelpGiven given) {
        if (given.file()) {
            return "Thank you for the file. I cannot look into files; please write what you would like to know";
        }
        return given.wanted() ? "Here is what I can do" : "I could not find a question in that";
    }

    private Carried reply(long id, AnsweringNotice.QuestionReplied replied) {
        Optional<Reply> reply = asking.replyTo(new QuestionId(replied.question()));
        if (reply.isEmpty()) {
            return new Carried.Hopeless("no question " + replied.question());
        }
        ThreadRef where = reply.get().question().where();
        return poster.post(id, where.room().value(), where.thread(), replies.of(reply.get()));
    }

    private Carried part(long id, AnsweringNotice.PartReplied replied) {
        Optional<Reply> reply = asking.replyTo(new QuestionId(replied.question()));
        if (reply.isEmpty()) {
            return new Carried.Hopeless("no question " + replied.question());
        }
        AskedQuestion question = reply.get().question();
        Message message = replies.of(reply.get());
        return switch (question.surface()) {
            case MENTION, DIRECT ->
                poster.post(
                        id, question.where().room().value(), question.where().thread(), message);
            // Slack takes few such replies, for half an hour; after that, and in doubt, a direct message is as private.
            case COMMAND, API ->
                late.whisper(replied.privately(), message)
                        ? new Carried.Sent(null)
                        : poster.post(id, question.asker().value(), null, message);
        };
    }

    private Carried doubted(long id, AnsweringNotice.EntryDoubted doubted) {
        var complaints = doubts.about(new EntryId(doubted.entry()), Instant.ofEpochMilli(doubted.until()));
        return entry(doubted.entry())
                .map(entry -> poster.post(id, triage, null, DoubtMessage.of(entry, complaints)))
                .orElseGet(() -> new Carried.Hopeless("no entry " + doubted.entry()));
    }

    private Carried recalled(long id, AnsweringNotice.AnswerRecalled notice) {
        Optional<Recalled> recalled = recalls.find(notice.recall());
        if (recalled.isEmpty()) {
            return new Carried.Hopeless("no recall " + notice.recall());
        }
        AskedQuestion question = recalled.get().question();
        URI link = outbox.receipt(AnsweringNotice.replyTopic(question.id()))
                .flatMap(permalinks::of)
                .orElse(null);
        return poster.post(
                id, question.asker().value(), null, RecallMessage.of(recalled.get(), link, LocalDate.now(clock)));
    }

    /** What nobody wrote, but a file brought, has nobody to go back to. */
    private Carried sentBack(long id, AnsweringNotice.DraftSentBack back) {
        return knowledge
                .versionOf(new EntryId(back.entry()), back.version())
                .map(entry -> entry.author() == null
                        ? new Carried.Sent(null)
                        : poster.post(id, entry.author().value(), null, SentBackMessage.of(entry)))
                .orElseGet(() -> new Carried.Hopeless("no entry " + back.entry()));
    }

    /** What was made of the entry last; of a discarded proposal, that it was. */
    private Optional<Entry> entry(String id) {
        var entry = new EntryId(id);
        return knowledge.state(entry).flatMap(state -> knowledge.versionOf(entry, state.lastVersion()));
    }
}
