package org.integritydesk.tickets;

import java.time.Instant;
import java.util.Map;
import org.integritydesk.chat.PersonId;
import org.integritydesk.taxonomy.EscalationRoute;

/**
 * What was given to another team.
 *
 * @param packet what they need to decide, by the field's name, in the order they read it; holds what may not leave the ticket
 */
public record Escalation(EscalationRoute route, Map<String, String> packet, PersonId by, Instant at) {}
