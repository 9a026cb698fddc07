/** Golden views of slack.insights. */
@NullMarked
package org.integritydesk.slack.insights;

import org.jspecify.annotations.NullMarked;
