package org.integritydesk.chat;

/** A person in the chat system, by the id that system uses; opaque. */
public record PersonId(String value) {}
