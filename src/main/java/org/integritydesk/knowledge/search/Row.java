package org.integritydesk.knowledge.search;

/**
 * A wording or the answer of an entry, as it is indexed.
 *
 * @param doc Lucene's number of it, in one reader
 * @param answer whether it is the question with its answer; otherwise a wording
 * @param cosine with the question that is asked
 * @param hubness how near the row is to other entries' wordings: the mean of its three largest cosines with them
 */
record Row(int doc, String entry, boolean answer, float[] vector, double cosine, double hubness) {}
