/** The Slack edge, and the only importer of the Slack SDK: thin and stateless. */
@NullMarked
package org.integritydesk.slack;

import org.jspecify.annotations.NullMarked;
