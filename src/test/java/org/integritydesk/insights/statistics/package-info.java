/** Tests of rate ratios and verdicts, with reference values. */
@NullMarked
package org.integritydesk.insights.statistics;

import org.jspecify.annotations.NullMarked;
