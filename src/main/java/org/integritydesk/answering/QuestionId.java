package org.integritydesk.answering;

/** Identity of a recorded question. */
public record QuestionId(long value) {}
