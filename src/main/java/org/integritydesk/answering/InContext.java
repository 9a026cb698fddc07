package org.integritydesk.answering;

/**
 * A question that follows another one of the same asker in the same conversation.
 *
 * @param readAs what it means together with the one before; the asker's own text if it stands alone
 */
public record InContext(AskedQuestion previous, String readAs) {}
