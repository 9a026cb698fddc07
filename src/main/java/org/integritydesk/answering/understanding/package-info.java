/**
 * What a message says, before anything is searched (pure): its questions without what was pasted around them, its market,
 * area, need, urgency and language, and what must not simply be answered; each with the words it was read from. The
 * words to look for are editable files in {@code resources/understanding}. Out of scope: what to do with it.
 */
@NullMarked
package org.integritydesk.answering.understanding;

import org.jspecify.annotations.NullMarked;
