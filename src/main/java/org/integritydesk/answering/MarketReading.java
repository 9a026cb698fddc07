package org.integritydesk.answering;

import org.integritydesk.taxonomy.Market;

/**
 * The market a question is about, and how we know.
 *
 * @param evidence what it was read from, for people
 */
public record MarketReading(Market market, String evidence) {}
