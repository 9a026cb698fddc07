/** The clock everything reads; tests set their own. */
@NullMarked
package org.integritydesk.platform.time;

import org.jspecify.annotations.NullMarked;
