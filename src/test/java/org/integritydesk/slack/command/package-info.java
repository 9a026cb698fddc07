/** Golden views of slack.command. */
@NullMarked
package org.integritydesk.slack.command;

import org.jspecify.annotations.NullMarked;
