/**
 * The only importer of Lucene. Three questions, kept apart: which entries come into question at all (BM25, filtered by
 * market), in which order (mostly the similarity of the best wording), and whether the first one is near enough to be
 * shown ({@code Candidate.similarity} against thresholds found without labels). BM25 has no say in the last one: its
 * scores cannot be compared between questions. The index is derived data: built aside from the database and swapped.
 *
 * <p>Out of scope: what to do with the result, and misspelled words.
 */
@NullMarked
package org.integritydesk.knowledge.search;

import org.jspecify.annotations.NullMarked;
