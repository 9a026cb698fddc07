/** A year of made-up traffic of which the truth is known: themes, a fix, a regional spike, seasons and noise. */
@NullMarked
package org.integritydesk.testkit.traffic;

import org.jspecify.annotations.NullMarked;
