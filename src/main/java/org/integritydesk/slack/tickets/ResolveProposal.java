package org.integritydesk.slack.tickets;

import java.util.List;
import org.integritydesk.taxonomy.RootCause;
import org.integritydesk.tickets.Ticket;

/**
 * What the form that resolves a ticket begins with, for staff to confirm.
 *
 * @param cause the likely root cause
 * @param followers how many others get the answer
 * @param past tickets about the same that have an answer, most alike first
 */
record ResolveProposal(RootCause cause, int followers, List<Ticket> past) {}
