/** Tests of who is let in, and how much. */
@NullMarked
package org.integritydesk.slack.admission;

import org.jspecify.annotations.NullMarked;
