package org.integritydesk.playground.webapi;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** One method of the Web API. */
@FunctionalInterface
interface ApiMethod {
    /** The answer without its {@code ok}; refusals are {@code SlackError}s. */
    ObjectNode call(Arguments arguments);
}
