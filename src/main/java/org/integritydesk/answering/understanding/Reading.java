package org.integritydesk.answering.understanding;

/**
 * Something read from a message, and how we know.
 *
 * @param evidence what it was read from, for people
 */
public record Reading<T>(T value, String evidence) {}
