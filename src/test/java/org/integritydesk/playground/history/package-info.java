/** Tests of the made-up past. */
@NullMarked
package org.integritydesk.playground.history;

import org.jspecify.annotations.NullMarked;
