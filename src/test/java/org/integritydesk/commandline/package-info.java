/** Commands, run in this process as people type them. */
@NullMarked
package org.integritydesk.commandline;

import org.jspecify.annotations.NullMarked;
