/** Years of made-up traffic of which the truth is known: themes, a fix, a regional spike, seasons and noise. */
@NullMarked
package org.integritydesk.evaluation.traffic;

import org.jspecify.annotations.NullMarked;
