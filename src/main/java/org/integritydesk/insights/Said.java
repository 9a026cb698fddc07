package org.integritydesk.insights;

/**
 * What somebody asked; both stay inside.
 *
 * @param asker who
 * @param words their own
 */
record Said(String asker, String words) {}
