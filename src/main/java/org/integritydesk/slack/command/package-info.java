/** The one slash command: its words, its help, and what happens to everything that is none of its words. */
@NullMarked
package org.integritydesk.slack.command;

import org.jspecify.annotations.NullMarked;
