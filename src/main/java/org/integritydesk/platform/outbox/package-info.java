/**
 * Notices on their way out. A feature writes one in its own transaction; it is carried after the commit, in order within a
 * conversation, again and again until it is sent or parked. Out of scope: what a notice looks like when it arrives.
 */
@NullMarked
package org.integritydesk.platform.outbox;

import org.jspecify.annotations.NullMarked;
