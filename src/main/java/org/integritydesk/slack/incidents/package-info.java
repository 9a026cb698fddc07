/** What staff learn about a failure whose number people were told. */
@NullMarked
package org.integritydesk.slack.incidents;

import org.jspecify.annotations.NullMarked;
