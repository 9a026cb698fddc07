package org.integritydesk.knowledge;

/**
 * A read entry file.
 *
 * @param file as the person named it, with {@code /} between folders
 */
public record ParsedFile(String file, ParsedEntry entry) {}
