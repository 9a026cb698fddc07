/** Golden views of slack.digest. */
@NullMarked
package org.integritydesk.slack.digest;

import org.jspecify.annotations.NullMarked;
