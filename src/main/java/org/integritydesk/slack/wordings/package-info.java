/** Askers' wordings, which editors confirm before an entry learns them. */
@NullMarked
package org.integritydesk.slack.wordings;

import org.jspecify.annotations.NullMarked;
