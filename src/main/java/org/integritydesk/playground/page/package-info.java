/** The web page: a person picks who they are and talks to the app as they would in Slack. */
@NullMarked
package org.integritydesk.playground.page;

import org.jspecify.annotations.NullMarked;
