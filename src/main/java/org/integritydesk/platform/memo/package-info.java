/** Small facts that hold over restarts and for all instances. */
@NullMarked
package org.integritydesk.platform.memo;

import org.jspecify.annotations.NullMarked;
