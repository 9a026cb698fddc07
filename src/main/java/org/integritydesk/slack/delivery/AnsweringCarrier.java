package org.integritydesk.slack.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.integritydesk.answering.AnsweringNotice;
import org.integritydesk.answering.Asking;
import org.integritydesk.answering.QuestionId;
import org.integritydesk.answering.Reply;
import org.integritydesk.chat.ThreadRef;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.EntryId;
import org.integritydesk.knowledge.KnowledgeBase;
import org.integritydesk.platform.outbox.Carried;
import org.integritydesk.platform.outbox.Outbox;
import org.integritydesk.slack.DeskConfig;
import org.integritydesk.slack.answering.ReplyMessage;
import org.integritydesk.slack.command.HelpCommand;
import org.integritydesk.slack.command.HelpMessage;
import org.integritydesk.slack.knowledge.DraftCard;
import org.integritydesk.slack.web.Poster;

/** Answering notices: replies to mentions and direct messages, help, drafts. */
@ApplicationScoped
class AnsweringCarrier {
    private final Asking asking;
    private final KnowledgeBase knowledge;
    private final Outbox outbox;
    private final Poster poster;
    private final HelpCommand help;
    private final Clock clock;
    private final String triage;

    AnsweringCarrier(
            Asking asking,
            KnowledgeBase knowledge,
            Outbox outbox,
            Poster poster,
            HelpCommand help,
            Clock clock,
            DeskConfig config) {
        this.asking = asking;
        this.knowledge = knowledge;
        this.outbox = outbox;
        this.poster = poster;
        this.help = help;
        this.clock = clock;
        this.triage = config.triageChannel().orElse("");
    }

    Carried carry(long id, AnsweringNotice notice) {
        return switch (notice) {
            case AnsweringNotice.QuestionReplied replied -> reply(id, replied);
            case AnsweringNotice.HelpGiven given ->
                poster.post(
                        id,
                        given.room(),
                        given.thread(),
                        HelpMessage.of(
                                given.wanted() ? "Here is what I can do" : "I could not find a question in that",
                                help.lines()));
            case AnsweringNotice.DraftWaiting draft ->
                entry(draft.entry())
                        .map(entry -> poster.post(id, triage, null, DraftCard.of(entry)))
                        .orElseGet(() -> new Carried.Hopeless("no entry " + draft.entry()));
            case AnsweringNotice.DraftSettled draft ->
                entry(draft.entry())
                        .flatMap(entry -> outbox.receipt(AnsweringNotice.draftTopic(draft.entry()))
                                .map(posted -> poster.update(posted, DraftCard.of(entry))))
                        .orElseGet(() -> new Carried.Hopeless("no message about the draft " + draft.entry()));
        };
    }

    private Carried reply(long id, AnsweringNotice.QuestionReplied replied) {
        Optional<Reply> reply = asking.replyTo(new QuestionId(replied.question()));
        if (reply.isEmpty()) {
            return new Carried.Hopeless("no question " + replied.question());
        }
        ThreadRef where = reply.get().question().where();
        return poster.post(
                id, where.room().value(), where.thread(), ReplyMessage.of(reply.get(), LocalDate.now(clock)));
    }

    private Optional<Entry> entry(String id) {
        return knowledge.find(new EntryId(id));
    }
}
