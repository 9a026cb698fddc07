package org.integritydesk.knowledge;

import java.time.LocalDate;

/**
 * How an ambiguity was decided; the question and the decision itself are the entry's question and answer.
 *
 * @param reason why it was decided this way, in one or two sentences
 * @param decidedBy the role that decided, for example {@code Policy lead NA}
 * @param scope for which cases it holds, and for which it does not
 */
public record Ruling(String reason, String decidedBy, LocalDate decidedOn, String scope) {}
