/** What {@code ./integrity} runs without starting the service; the only place that writes to standard output. */
@NullMarked
package org.integritydesk.commandline;

import org.jspecify.annotations.NullMarked;
