/**
 * The only importer of Lucene and of the embedding model. Four questions, kept apart: what was asked (misspelled words
 * corrected, abbreviations of the trade spelled out), which entries come into question at all (near in meaning or sharing
 * words; filtered by market, language and validity), in which order (every candidate scored on both signals), and how much
 * speaks for the first one (evidence; a {@code ConfidenceFit} turns it into confidence, and a floor computed from the entries
 * holds besides). BM25 has no say in the evidence but a bounded one: its scores cannot be compared between questions. The index
 * is derived data: written aside from the database and swapped; the fit in use is followed without a new index.
 *
 * <p>Out of scope: what to do with the result.
 */
@NullMarked
package org.integritydesk.knowledge.search;

import org.jspecify.annotations.NullMarked;
