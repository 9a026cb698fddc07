/** Tests of calls to Slack. */
@NullMarked
package org.integritydesk.slack.web;

import org.jspecify.annotations.NullMarked;
