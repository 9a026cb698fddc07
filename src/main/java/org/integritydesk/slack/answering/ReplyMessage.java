package org.integritydesk.slack.answering;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.integritydesk.answering.AskedQuestion;
import org.integritydesk.answering.Feedback;
import org.integritydesk.answering.Offer;
import org.integritydesk.answering.Part;
import org.integritydesk.answering.Reply;
import org.integritydesk.answering.WhyEscalated;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.Message;
import org.integritydesk.slack.blocks.Texts;
import org.integritydesk.slack.tickets.FollowBlocks;
import org.integritydesk.slack.tickets.TicketActions;
import org.integritydesk.taxonomy.Market;

/** The reply to a question, whatever it is. */
public final class ReplyMessage {
    private static final int READ_AS = 300;
    private static final int QUOTED = 300;

    private ReplyMessage() {}

    /** Shown where the question was asked. */
    public static Message of(Reply reply, LocalDate today) {
        Message message = whole(reply, today);
        Part part = reply.question().part();
        return part == null
                ? message
                : message.below(heading(part, reply.question().text()));
    }

    /** Which of several questions it replies to. */
    private static LayoutBlock heading(Part part, String question) {
        String several = part.number() == 1
                ? "I found " + part.of() + " questions in your message, and reply to each by itself.\n"
                : "";
        return Blocks.section(several + "*Question " + part.number() + " of " + part.of() + ":* “"
                + Texts.escape(Texts.shorten(question, QUOTED)) + "”");
    }

    private static Message whole(Reply reply, LocalDate today) {
        return switch (reply) {
            case Reply.Answered answered -> answered(answered, today);
            case Reply.Referred referred -> referred(referred);
            case Reply.Doubted doubted -> NotQuiteMessage.of(doubted);
            case Reply.Suggested suggested -> suggested(suggested);
            case Reply.Clarified clarified -> clarified(clarified);
            case Reply.Ticketed ticketed -> ticketed(ticketed);
        };
    }

    /** The same for staff, where nobody else reads it: they can look at what decided. */
    public static Message forStaff(Reply reply, LocalDate today) {
        return of(reply, today)
                .with(Blocks.actions(Blocks.button(
                        "Why?",
                        AnswerActions.WHY,
                        Long.toString(reply.question().id().value()))));
    }

    private static String market(AskedQuestion question) {
        return question.market() == Market.UNSPEC
                ? "no market said"
                : "market " + question.market() + ", " + Texts.escape(question.marketEvidence());
    }

    private static Message answered(Reply.Answered reply, LocalDate today) {
        AskedQuestion question = reply.question();
        Entry entry = reply.entry();
        List<LayoutBlock> blocks = new ArrayList<>(EntryBlocks.of(entry, today));
        blocks.addAll(EntryBlocks.fullAnswer(entry, AnswerActions.FULL, question.id()));
        blocks.add(Blocks.context(ConfidenceMark.of(question.confidence()) + " · "
                + Texts.escape(entry.id().value()) + " v" + entry.version() + " · " + market(question) + " · "
                + question.id()));
        if (question.lawCaveat()) {
            blocks.add(Blocks.section(
                    ":scales: This is the platform's rule, not legal advice; the law may ask for more. For the legal side I can"
                            + " open a ticket to Legal (R4).",
                    Blocks.button(
                            "Open a ticket to Legal",
                            AnswerActions.LEGAL_SIDE,
                            Long.toString(question.id().value()))));
        }
        blocks.addAll(readAs(question));
        if (question.feedback() == Feedback.SOLVED) {
            blocks.add(Blocks.context(":white_check_mark: You marked this as solved. Thank you."));
        } else {
            blocks.add(feedbackButtons(question));
        }
        return new Message(entry.content().question() + " " + entry.content().answer(), blocks);
    }

    private static Message referred(Reply.Referred reply) {
        Entry entry = reply.entry();
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.section(":arrow_right: *This belongs to another team*"));
        blocks.add(Blocks.section(EntryBlocks.answer(entry)));
        if (entry.content().nextStep() != null) {
            blocks.add(Blocks.section(
                    "*Next step:* " + Texts.escape(entry.content().nextStep())));
        }
        blocks.addAll(EntryBlocks.fullAnswer(
                entry, AnswerActions.FULL, reply.question().id()));
        blocks.add(Blocks.context("No ticket was opened. · "
                + Texts.escape(entry.id().value()) + " · " + reply.question().id()));
        if (reply.question().feedback() == Feedback.SOLVED) {
            blocks.add(Blocks.context(":white_check_mark: You marked this as solved. Thank you."));
        } else {
            blocks.add(feedbackButtons(reply.question()));
        }
        return new Message(entry.content().answer(), blocks);
    }

    private static Message suggested(Reply.Suggested reply) {
        String question = Long.toString(reply.question().id().value());
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(
                Blocks.section("*I am not sure which of these you mean.* Pick one, and I show its approved answer."));
        for (Offer.Choice choice : reply.offer().choices()) {
            blocks.add(Blocks.section(
                    Texts.escape(choice.label()),
                    Blocks.button("Show this", AnswerActions.CHOOSE, question + "/" + choice.entryId())));
        }
        blocks.addAll(readAs(reply.question()));
        blocks.add(
                Blocks.actions(Blocks.button("None of these, open a ticket", AnswerActions.NONE_OF_THESE, question)));
        blocks.add(number(reply));
        return new Message("I am not sure which of these you mean.", blocks);
    }

    private static Message clarified(Reply.Clarified reply) {
        String question = Long.toString(reply.question().id().value());
        String asked = Objects.requireNonNull(reply.offer().question());
        List<ButtonElement> buttons = new ArrayList<>();
        for (Offer.Choice choice : reply.offer().choices()) {
            buttons.add(Blocks.button(
                    choice.label(), AnswerActions.OPTIONS.get(buttons.size()), question + "/" + choice.entryId()));
        }
        buttons.add(Blocks.button(
                reply.offer().isAboutMarkets() ? "Another market, open a ticket" : "None of these, open a ticket",
                AnswerActions.NONE_OF_THESE,
                question));
        return new Message(
                asked,
                List.of(
                        Blocks.section("*" + Texts.escape(asked) + "* The answer depends on it."),
                        Blocks.actions(buttons.toArray(BlockElement[]::new)),
                        number(reply)));
    }

    private static Message ticketed(Reply.Ticketed reply) {
        if (reply.why() == WhyEscalated.OTHER_LANGUAGE) {
            return OtherLanguageMessage.of(reply);
        }
        String number = Long.toString(reply.ticket().value());
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.section(":ticket: *" + opening(reply) + " Ticket " + reply.ticket() + " is open.*\n"
                + "AdEx has your question, word for word, and you will hear from a person"
                + switch (reply.question().surface()) {
                    case COMMAND, API -> " in a direct message.";
                    case MENTION -> " in this thread.";
                    case DIRECT -> " right here.";
                }));
        Entry entry = reply.entry();
        if (entry != null && reply.why() != WhyEscalated.ENTRIES_CONFLICT) {
            blocks.add(Blocks.section("*What is known so far*\n" + EntryBlocks.answer(entry)));
            blocks.addAll(EntryBlocks.fullAnswer(
                    entry, AnswerActions.FULL, reply.question().id()));
        }
        if (reply.follow() != null) {
            blocks.addAll(FollowBlocks.of(reply.ticket(), reply.follow()));
        }
        blocks.add(Blocks.context("Why: " + Texts.escape(reply.why().label()) + ". · "
                + reply.question().id()));
        blocks.add(Blocks.actions(
                Blocks.primary("Add details", TicketActions.ADD_DETAILS, number),
                Blocks.button("Never mind", TicketActions.WITHDRAW, number)));
        return new Message(opening(reply) + " Ticket " + reply.ticket() + " is open.", blocks);
    }

    private static String opening(Reply.Ticketed reply) {
        return switch (reply.why()) {
            case NOTHING_FOUND, NOTHING_FITS, NONE_OF_THESE, OTHER_MARKET, OTHER_LANGUAGE ->
                "No approved answer exists for this.";
            case ENTRY_SAYS_SO -> "A person has to decide this.";
            case ENTRIES_CONFLICT -> "Our approved answers disagree on this, so a person decides.";
            case LEGAL_SIDE -> "What the law says, a person has to tell you.";
            case TOO_LONG ->
                "Your question is long ("
                        + String.format(
                                Locale.US, "%,d", reply.question().text().length())
                        + " characters), so a person reads it.";
            case MANY_QUESTIONS -> "That is many questions at once, so a person reads them.";
            case SEARCH_FAILED -> "My search is not available right now.";
            case NOT_QUITE -> "Thank you for saying so.";
            case FROM_MESSAGE -> "AdEx was asked to look into this.";
            case ASKED_FOR -> "A person looks at this.";
        };
    }

    /** A question that was read together with the one before: as what. */
    private static List<LayoutBlock> readAs(AskedQuestion question) {
        return question.readAs() == null
                ? List.of()
                : List.of(Blocks.context("Read together with your question before: “"
                        + Texts.escape(Texts.shorten(question.readAs(), READ_AS)) + "”"));
    }

    /** By which staff can look the question up. */
    static LayoutBlock number(Reply reply) {
        return Blocks.context(reply.question().id().toString());
    }

    private static LayoutBlock feedbackButtons(AskedQuestion question) {
        String id = Long.toString(question.id().value());
        return Blocks.actions(
                Blocks.primary("Yes, solved", AnswerActions.SOLVED, id),
                Blocks.button("No, not quite", AnswerActions.NOT_QUITE, id));
    }
}
