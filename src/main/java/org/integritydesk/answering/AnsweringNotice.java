package org.integritydesk.answering;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.integritydesk.platform.outbox.Notice;
import org.jspecify.annotations.Nullable;

/** What answering wants people to know. */
public sealed interface AnsweringNotice extends Notice {
    /** A question that was asked where others see it has its reply. */
    record QuestionReplied(long question) implements AnsweringNotice {
        @Override
        @JsonIgnore
        public String conversation() {
            return "question/" + question;
        }
    }

    /**
     * Somebody wrote to the desk without asking anything.
     *
     * @param message key of what they wrote
     * @param wanted whether they asked for help; otherwise nothing in the text could be read as a question
     */
    record HelpGiven(String message, String room, @Nullable String thread, boolean wanted) implements AnsweringNotice {
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

    /** A draft was published or discarded. */
    record DraftSettled(String entry, long ticket) implements AnsweringNotice {
        @Override
        @JsonIgnore
        public String conversation() {
            return "draft/" + entry;
        }
    }

    /** The topic under which the message about a draft is found again. */
    static String draftTopic(String entry) {
        return "draft-card/" + entry;
    }
}
