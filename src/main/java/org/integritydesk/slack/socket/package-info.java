/**
 * How requests from Slack come in by Socket Mode: connections that the desk opens and Slack uses. Own client instead of the
 * SDK's, which lets go of a connection as soon as Slack announces its end, and asks for new ones without a pause after Socket Mode was switched
 * off. What is received goes the way of HTTP requests.
 */
@NullMarked
package org.integritydesk.slack.socket;

import org.jspecify.annotations.NullMarked;
