package org.integritydesk.answering;

/** Understands what somebody writes next in the light of what they asked before. */
@FunctionalInterface
public interface FollowUpReader {
    /**
     * The question as it is meant.
     *
     * @param before the question before, as it was meant
     * @param next what was written now
     * @return {@code next} itself if it stands alone; otherwise a whole question that keeps the asker's own words
     */
    String inContext(String before, String next);
}
