/** Tests of training topics and briefs. */
@NullMarked
package org.integritydesk.insights.training;

import org.jspecify.annotations.NullMarked;
