/** Tests of the address Slack calls: what is refused, what is taken, and that nothing signed breaks it. */
@NullMarked
package org.integritydesk.slack.transport;

import org.jspecify.annotations.NullMarked;
