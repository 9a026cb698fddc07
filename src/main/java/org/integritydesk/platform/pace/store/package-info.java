/** The tables of the pace. */
@NullMarked
package org.integritydesk.platform.pace.store;

import org.jspecify.annotations.NullMarked;
