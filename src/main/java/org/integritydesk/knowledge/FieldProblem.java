package org.integritydesk.knowledge;

/**
 * What is wrong with one field of an entry.
 *
 * @param field name as in an entry file, for example {@code review_by}
 * @param sentence what is wrong and what would be right, for the person who typed it
 */
public record FieldProblem(String field, String sentence) {}
