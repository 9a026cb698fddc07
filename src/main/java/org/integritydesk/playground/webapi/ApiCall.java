package org.integritydesk.playground.webapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;

/**
 * A call the app made.
 *
 * @param method {@code chat.postMessage} …; {@code response_url} for response URLs
 * @param arguments as sent, without the token
 */
public record ApiCall(String method, ObjectNode arguments, Instant time) {}
