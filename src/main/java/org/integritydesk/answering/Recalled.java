package org.integritydesk.answering;

import java.util.Set;
import org.integritydesk.knowledge.AnswerChange;
import org.integritydesk.knowledge.Entry;

/**
 * An answer that somebody got and that is not the same any more.
 *
 * @param question what they asked last that it answered
 * @param before as they knew it
 * @param after as it is now, perhaps retired
 * @param changes what is different; empty when it was retired
 */
public record Recalled(AskedQuestion question, Entry before, Entry after, Set<AnswerChange> changes) {}
