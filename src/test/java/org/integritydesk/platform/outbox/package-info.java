/** Tests of notices on their way out. */
@NullMarked
package org.integritydesk.platform.outbox;

import org.jspecify.annotations.NullMarked;
