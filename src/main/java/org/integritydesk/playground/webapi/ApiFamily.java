package org.integritydesk.playground.webapi;

import java.util.Map;

/** Methods that belong together. */
interface ApiFamily {
    /** Method name, as in {@code chat.postMessage}, to method. */
    Map<String, ApiMethod> methods();
}
