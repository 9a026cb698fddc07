package org.integritydesk.answering;

/**
 * Which of several questions of one message a question is.
 *
 * @param number counted from 1
 * @param of how many there are, at least 2
 */
public record Part(int number, int of) {}
