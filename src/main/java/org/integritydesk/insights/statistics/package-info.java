/** Whether something changed: rate ratios with intervals that hold, and the verdict they allow. Pure. */
@NullMarked
package org.integritydesk.insights.statistics;

import org.jspecify.annotations.NullMarked;
