/** The routing table against the manifest. */
@NullMarked
package org.integritydesk.slack.routing;

import org.jspecify.annotations.NullMarked;
