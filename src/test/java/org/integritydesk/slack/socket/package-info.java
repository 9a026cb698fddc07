/** Tests of Socket Mode, against a server that follows a script, and through the playground. */
@NullMarked
package org.integritydesk.slack.socket;

import org.jspecify.annotations.NullMarked;
