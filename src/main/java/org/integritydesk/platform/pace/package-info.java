/** How fast others may be called, counted over all instances in PostgreSQL. */
@NullMarked
package org.integritydesk.platform.pace;

import org.jspecify.annotations.NullMarked;
