/** How sure the desk is: the fit in use, its thresholds and its history, and switching between fits. */
@NullMarked
package org.integritydesk.slack.confidence;

import org.jspecify.annotations.NullMarked;
