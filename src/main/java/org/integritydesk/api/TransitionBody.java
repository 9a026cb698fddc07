package org.integritydesk.api;

import java.util.Map;
import org.integritydesk.tickets.TicketDetails;
import org.jspecify.annotations.Nullable;

/**
 * Something to be done to a ticket. What an act does not need is left aside.
 *
 * @param act as in the history, for example {@code CLAIM}
 * @param person who does it, by their id in the chat; their roles count
 * @param to whom it is given; REASSIGN
 * @param text what is asked, or noted; ASK, NOTE
 * @param reason why; most acts
 * @param until a moment; SNOOZE
 * @param route R1 to R7; ESCALATE
 * @param packet what that team needs, by field; ESCALATE
 * @param decision what that team said; RETURN
 * @param answer what the requester is told; RESOLVE
 * @param rootCause a code of the taxonomy; RESOLVE
 * @param entry id of the entry that holds the answer; RESOLVE
 * @param into the number of another ticket; MERGE
 * @param priority P0 to P3; PRIORITISE
 * @param stars 1 to 5; RATE
 * @param comment about the help; RATE
 * @param details what the requester adds; ADD_DETAILS
 */
public record TransitionBody(
        @Nullable String act,
        @Nullable String person,
        @Nullable String to,
        @Nullable String text,
        @Nullable String reason,
        @Nullable String until,
        @Nullable String route,
        @Nullable Map<String, String> packet,
        @Nullable String decision,
        @Nullable String answer,
        @Nullable String rootCause,
        @Nullable String entry,
        @Nullable String into,
        @Nullable String priority,
        @Nullable Integer stars,
        @Nullable String comment,
        @Nullable TicketDetails details) {}
