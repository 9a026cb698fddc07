/** REST over real requests. */
@NullMarked
package org.integritydesk.api;

import org.jspecify.annotations.NullMarked;
