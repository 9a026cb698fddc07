/** One table: command, action, view, shortcut and event to handler. Help and manifest are checked against it. */
@NullMarked
package org.integritydesk.slack.routing;

import org.jspecify.annotations.NullMarked;
