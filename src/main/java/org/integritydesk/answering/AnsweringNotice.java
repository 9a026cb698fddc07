package org.integritydesk.answering;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Optional;
import org.integritydesk.platform.outbox.Notice;
import org.jspecify.annotations.Nullable;

/** What answering wants people to know. */
public sealed interface AnsweringNotice extends Notice {
    /** Beginning of the topics of replies. */
    String REPLY = "question-reply/";

    /** A question that was asked where others see it has its reply. */
    record QuestionReplied(long question) implements AnsweringNotice {
        @Override
        @JsonIgnore
        public String conversation() {
            return "question/" + question;
        }

        @Override
        @JsonIgnore
        public String topic() {
            return replyTopic(new QuestionId(question));
        }
    }

    /**
     * One of several questions of a message has its reply; they are told in order.
     *
     * @param first the first question of the message
     * @param privately where the chat takes a reply that only the asker sees; null: where the question was asked
     */
    record PartReplied(long question, long first, @Nullable String privately) implements AnsweringNotice {
        @Override
        @JsonIgnore
        public String conversation() {
            return "question/" + first;
        }

        @Override
        @JsonIgnore
        public String topic() {
            return replyTopic(new QuestionId(question));
        }
    }

    /**
     * Somebody wrote to the desk without asking anything.
     *
     * @param message key of what they wrote
     * @param wanted whether they asked for help; otherwise nothing in the text could be read as a question
     * @param file whether it was a file without a word
     */
    record HelpGiven(String message, String room, @Nullable String thread, boolean wanted, boolean file)
            implements AnsweringNotice {
        @Override
        @JsonIgnore
        public String conversation() {
            return "help/" + message;
        }

        @Override
        @JsonIgnore
        public String topic() {
            return conversation();
        }
    }

    /**
     * Several askers say that an answer is not right.
     *
     * @param until end of the 24 hours in which they did, milliseconds since 1970
     */
    record EntryDoubted(String entry, long until) implements AnsweringNotice {
        @Override
        @JsonIgnore
        public String conversation() {
            return "doubt/" + entry;
        }
    }

    /** An answer that somebody got is not the same any more; they hear it after the answer itself. */
    record AnswerRecalled(long recall, long question) implements AnsweringNotice {
        @Override
        @JsonIgnore
        public String conversation() {
            return "question/" + question;
        }
    }

    /**
     * Several wordings wait for editors.
     *
     * @param at when that was found, milliseconds since 1970
     */
    record WordingsWaiting(long at) implements AnsweringNotice {
        @Override
        @JsonIgnore
        public String conversation() {
            return "wordings/" + at;
        }
    }

    /** A drafted entry waits for review. */
    record DraftWaiting(String entry, long ticket) implements AnsweringNotice {
        @Override
        @JsonIgnore
        public String conversation() {
            return "draft/" + entry;
        }

        @Override
        @JsonIgnore
        public String topic() {
            return draftTopic(entry);
        }
    }

    /** A proposal was given back to its author, with a comment. */
    record DraftSentBack(String entry, int version) implements AnsweringNotice {
        @Override
        @JsonIgnore
        public String conversation() {
            return "sent-back/" + entry;
        }
    }

    /** What was drafted was changed, published, sent back or discarded. */
    record DraftSettled(String entry, long ticket) implements AnsweringNotice {
        @Override
        @JsonIgnore
        public String conversation() {
            return "draft/" + entry;
        }
    }

    /** The topic under which the reply to a question is found again. */
    static String replyTopic(QuestionId question) {
        return REPLY + question.value();
    }

    /** The question that a message of this topic replies to; empty: it is about something else. */
    static Optional<QuestionId> questionOf(String topic) {
        return topic.startsWith(REPLY)
                ? Optional.of(new QuestionId(Long.parseLong(topic.substring(REPLY.length()))))
                : Optional.empty();
    }

    /** The topic under which the message about a draft is found again. */
    static String draftTopic(String entry) {
        return "draft-card/" + entry;
    }
}
