/** Notices from the outbox become Web API calls here. */
@NullMarked
package org.integritydesk.slack.delivery;

import org.jspecify.annotations.NullMarked;
