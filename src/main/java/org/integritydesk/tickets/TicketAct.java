package org.integritydesk.tickets;

import org.integritydesk.taxonomy.RootCause;

/** Something a person does to a ticket. */
public sealed interface TicketAct {
    /** What the transition table knows the act by. */
    enum Kind {
        OPEN,
        CLAIM,
        RESOLVE,
        CONFIRM,
        REOPEN,
        WITHDRAW,
        ADD_DETAILS
    }

    /** The act's row in the transition table. */
    Kind kind();

    /** Staff takes it on. */
    record Claim() implements TicketAct {
        @Override
        public Kind kind() {
            return Kind.CLAIM;
        }
    }

    /** Staff answers. */
    record Resolve(String answer, RootCause rootCause) implements TicketAct {
        @Override
        public Kind kind() {
            return Kind.RESOLVE;
        }
    }

    /** The requester says it is solved. */
    record Confirm() implements TicketAct {
        @Override
        public Kind kind() {
            return Kind.CONFIRM;
        }
    }

    /** The requester says it is not solved. */
    record Reopen() implements TicketAct {
        @Override
        public Kind kind() {
            return Kind.REOPEN;
        }
    }

    /** The requester does not need it any more. */
    record Withdraw() implements TicketAct {
        @Override
        public Kind kind() {
            return Kind.WITHDRAW;
        }
    }

    /** The requester tells more. */
    record AddDetails(TicketDetails details) implements TicketAct {
        @Override
        public Kind kind() {
            return Kind.ADD_DETAILS;
        }
    }
}
