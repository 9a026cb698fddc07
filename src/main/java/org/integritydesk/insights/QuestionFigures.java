package org.integritydesk.insights;

/**
 * Questions of a scope, counted. The first five leave out what ended with a person, so that with {@code toPerson} they add up.
 *
 * @param all questions
 * @param answered with an entry
 * @param referred to where it belongs
 * @param askedBack and not answered since
 * @param offered entries to pick from, and none picked since
 * @param toPerson with a ticket
 * @param reportedWrong by the asker, as incorrect or outdated
 */
public record QuestionFigures(
        long all, long answered, long referred, long askedBack, long offered, long toPerson, long reportedWrong) {
    /** Answered or referred without a person. */
    public long selfServed() {
        return answered + referred;
    }
}
