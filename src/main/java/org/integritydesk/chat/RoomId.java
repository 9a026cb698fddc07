package org.integritydesk.chat;

/** A channel, group or direct conversation, by the id the chat system uses; opaque. */
public record RoomId(String value) {}
