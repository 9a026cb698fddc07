/** Golden views of slack.answering. */
@NullMarked
package org.integritydesk.slack.answering;

import org.jspecify.annotations.NullMarked;
