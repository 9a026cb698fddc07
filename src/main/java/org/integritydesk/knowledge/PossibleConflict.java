package org.integritydesk.knowledge;

/**
 * A published entry that may contradict another one.
 *
 * @param why a sentence for the editor who decides
 */
public record PossibleConflict(Entry other, String why) {}
