package org.integritydesk.platform.outbox;

/** Where a notice arrived, in the words of whoever carried it; opaque here. */
public record Receipt(String room, String message) {}
