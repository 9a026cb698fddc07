/** Tests of what people see of confidence. */
@NullMarked
package org.integritydesk.slack.confidence;

import org.jspecify.annotations.NullMarked;
