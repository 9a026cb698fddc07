package org.integritydesk.knowledge.search;

/**
 * A content word.
 *
 * @param term what is compared: without its ending, abbreviations spelled out
 * @param spelling what was typed
 */
record Word(String term, String spelling) {}
