package org.integritydesk.platform.failure;

import java.time.Instant;

/**
 * An incident as the book has it.
 *
 * @param what what was being done
 * @param cause types and places of the failure
 * @param instance the host it happened on
 */
public record KeptIncident(String id, String what, String cause, String instance, Instant at) {}
