/** Golden views of slack.wordings. */
@NullMarked
package org.integritydesk.slack.wordings;

import org.jspecify.annotations.NullMarked;
