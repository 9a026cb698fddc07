/** Golden views of slack.knowledge. */
@NullMarked
package org.integritydesk.slack.knowledge;

import org.jspecify.annotations.NullMarked;
