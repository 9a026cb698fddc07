package org.integritydesk.digest;

/**
 * A week in numbers.
 *
 * @param asked questions
 * @param selfServed of these, answered or referred without a ticket
 * @param solved of these, said by the asker to be solved
 * @param opened tickets
 * @param resolved tickets
 */
public record DigestFigures(int asked, int selfServed, int solved, int opened, int resolved) {}
