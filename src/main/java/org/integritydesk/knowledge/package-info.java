/**
 * What the desk knows: entries (FAQ, ruling, referral, escalate stub) with versions, their life from draft to published, and the
 * files they come from. Out of scope: what to do with a search result (see {@code answering}).
 */
@NullMarked
package org.integritydesk.knowledge;

import org.jspecify.annotations.NullMarked;
