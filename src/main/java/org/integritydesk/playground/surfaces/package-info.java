/** The rules of Slack's surfaces: posting, modals and App Home, trigger ids, response URLs, Block Kit limits. */
@NullMarked
package org.integritydesk.playground.surfaces;

import org.jspecify.annotations.NullMarked;
