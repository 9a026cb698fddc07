package org.integritydesk.tickets;

import java.time.Instant;
import java.util.Map;
import org.integritydesk.chat.Actor;
import org.integritydesk.taxonomy.EscalationRoute;
import org.integritydesk.taxonomy.RootCause;
import org.jspecify.annotations.Nullable;

/** Something done to a ticket. */
public sealed interface TicketAct {
    /** What the transition table knows the act by. */
    enum Kind {
        OPEN("opened it"),
        CLAIM("claimed it"),
        UNCLAIM("gave it back"),
        REASSIGN("assigned it"),
        TAKE_OVER("took it over"),
        ASK("asked the requester"),
        REPLY("wrote"),
        TELL("wrote to the requester"),
        NOTE("left an internal note"),
        ESCALATE("escalated it"),
        RETURN("has the other team's decision"),
        SNOOZE("put it off"),
        WAKE("took it up again"),
        RESOLVE("answered it"),
        CONFIRM("said it is solved"),
        REOPEN("reopened it"),
        CLOSE("closed it"),
        WITHDRAW("withdrew it"),
        MERGE("merged it into another"),
        SPLIT("made it a ticket of its own again"),
        ADD_DETAILS("added details"),
        PRIORITISE("changed the priority"),
        CHASE("asked for news"),
        RATE("rated the help");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** What somebody did, after their name. */
        public String label() {
            return label;
        }
    }

    /** The act's row in the transition table. */
    Kind kind();

    /** Why, or what was said, for the history; null: nothing worth reading. */
    default @Nullable String note() {
        return null;
    }

    /** Whom or what it is done to: a person's id, another ticket's number, a route; null: nothing but the ticket. */
    default @Nullable String subject() {
        return null;
    }

    /** Staff takes it on. */
    record Claim() implements TicketAct {
        @Override
        public Kind kind() {
            return Kind.CLAIM;
        }
    }

    /** Its owner gives it back. */
    record Unclaim(@Nullable String reason) implements TicketAct {
        @Override
        public Kind kind() {
            return Kind.UNCLAIM;
        }

        @Override
        public @Nullable String note() {
            return reason;
        }
    }

    /** Staff gives it to somebody, who must be staff. */
    record Reassign(Actor to, @Nullable String reason) implements TicketAct {
        @Override
        public Kind kind() {
            return Kind.REASSIGN;
        }

        @Override
        public @Nullable String note() {
            return reason;
        }

        @Override
        public String subject() {
            return to.id().value();
        }
    }

    /** Staff takes it from a colleague. */
    record TakeOver(@Nullable String reason) implements TicketAct {
        @Override
        public Kind kind() {
            return Kind.TAKE_OVER;
        }

        @Override
        public @Nullable String note() {
            return reason;
        }
    }

    /** Staff asks the requester something and waits. */
    record Ask(String question) implements TicketAct {
        @Override
        public Kind kind() {
            return Kind.ASK;
        }

        @Override
        public String note() {
            return question;
        }
    }

    /** The requester wrote in the thread. */
    record Reply() implements TicketAct {
        @Override
        public Kind kind() {
            return Kind.REPLY;
        }
    }

    /** Staff wrote to the requester in the thread. */
    record Tell() implements TicketAct {
        @Override
        public Kind kind() {
            return Kind.TELL;
        }
    }

    /** Staff wrote something the requester never sees. */
    record Note(@Nullable String text) implements TicketAct {
        @Override
        public Kind kind() {
            return Kind.NOTE;
        }

        @Override
        public @Nullable String note() {
            return text;
        }
    }

    /** Staff asks another team to decide; fields as in {@link Escalation}. */
    record Escalate(
            EscalationRoute route,
            Map<String, String> packet,
            @Nullable String reason) implements TicketAct {
        @Override
        public Kind kind() {
            return Kind.ESCALATE;
        }

        @Override
        public @Nullable String note() {
            return reason;
        }

        @Override
        public String subject() {
            return route.name();
        }
    }

    /** The other team has decided. */
    record Return(@Nullable String decision) implements TicketAct {
        @Override
        public Kind kind() {
            return Kind.RETURN;
        }

        @Override
        public @Nullable String note() {
            return decision;
        }
    }

    /** Staff puts it off. */
    record Snooze(Instant until, @Nullable String reason) implements TicketAct {
        @Override
        public Kind kind() {
            return Kind.SNOOZE;
        }

        @Override
        public String note() {
            return "until " + until + (reason == null ? "" : ": " + reason);
        }
    }

    /** It is taken up again, by staff or because its time has come. */
    record Wake() implements TicketAct {
        @Override
        public Kind kind() {
            return Kind.WAKE;
        }
    }

    /**
     * Staff answers.
     *
     * @param entry id of the entry that holds the answer; null: none does
     */
    record Resolve(
            String answer, RootCause rootCause, @Nullable String entry) implements TicketAct {
        @Override
        public Kind kind() {
            return Kind.RESOLVE;
        }

        @Override
        public String note() {
            return rootCause + ": " + answer;
        }
    }

    /** The requester says it is solved. */
    record Confirm() implements TicketAct {
        @Override
        public Kind kind() {
            return Kind.CONFIRM;
        }
    }

    /** It is not solved. */
    record Reopen(@Nullable String reason) implements TicketAct {
        @Override
        public Kind kind() {
            return Kind.REOPEN;
        }

        @Override
        public @Nullable String note() {
            return reason;
        }
    }

    /** It is over. */
    record Close(@Nullable String reason) implements TicketAct {
        @Override
        public Kind kind() {
            return Kind.CLOSE;
        }

        @Override
        public @Nullable String note() {
            return reason;
        }
    }

    /** The requester does not need it any more. */
    record Withdraw() implements TicketAct {
        @Override
        public Kind kind() {
            return Kind.WITHDRAW;
        }
    }

    /** It is about the same as another one, whose answer will answer it. */
    record Merge(TicketNumber into) implements TicketAct {
        @Override
        public Kind kind() {
            return Kind.MERGE;
        }

        @Override
        public String subject() {
            return into.toString();
        }
    }

    /** It is not about the same after all. */
    record Split(@Nullable String reason) implements TicketAct {
        @Override
        public Kind kind() {
            return Kind.SPLIT;
        }

        @Override
        public @Nullable String note() {
            return reason;
        }
    }

    /** The requester tells more. */
    record AddDetails(TicketDetails details) implements TicketAct {
        @Override
        public Kind kind() {
            return Kind.ADD_DETAILS;
        }
    }

    /** Staff knows better how urgent it is. */
    record Prioritise(Priority priority, String reason) implements TicketAct {
        @Override
        public Kind kind() {
            return Kind.PRIORITISE;
        }

        @Override
        public String note() {
            return priority + ": " + reason;
        }
    }

    /** The requester wants to know how it stands. */
    record Chase() implements TicketAct {
        @Override
        public Kind kind() {
            return Kind.CHASE;
        }
    }

    /** The requester says what they thought of the help. */
    record Rate(Rating rating) implements TicketAct {
        @Override
        public Kind kind() {
            return Kind.RATE;
        }

        @Override
        public String note() {
            return rating.stars() + " of 5" + (rating.comment() == null ? "" : ": " + rating.comment());
        }
    }
}
