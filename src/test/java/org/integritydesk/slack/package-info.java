/** Tests of what people see in Slack, against golden JSON. */
@NullMarked
package org.integritydesk.slack;

import org.jspecify.annotations.NullMarked;
