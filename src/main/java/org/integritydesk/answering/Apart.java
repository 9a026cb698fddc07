package org.integritydesk.answering;

import java.util.List;
import org.integritydesk.answering.understanding.Understanding;

/**
 * A message as the questions that are answered apart.
 *
 * @param message what it says as a whole
 * @param questions in order, each complete enough to be asked alone; only the message itself if it is not told apart
 */
record Apart(Understanding message, List<Readable.Words> questions) {}
