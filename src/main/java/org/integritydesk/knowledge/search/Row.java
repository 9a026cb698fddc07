package org.integritydesk.knowledge.search;

/**
 * A wording or the answer of an entry, as it is indexed.
 *
 * @param doc Lucene's number of it, in one reader
 * @param place of the wording in the entry, counted from 0; {@link #ANSWER}: the question with its answer
 * @param cosine with the question that is asked
 * @param hubness how near the row is to other entries' wordings: the mean of its three largest cosines with them
 */
record Row(int doc, String entry, int place, float[] vector, double cosine, double hubness) {
    static final int ANSWER = -1;

    boolean isAnswer() {
        return place == ANSWER;
    }
}
