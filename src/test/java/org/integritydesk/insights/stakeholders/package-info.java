/** Tests of what is known of markets and teams. */
@NullMarked
package org.integritydesk.insights.stakeholders;

import org.jspecify.annotations.NullMarked;
