/** Tests of the roadmap and of the way from regional to global. */
@NullMarked
package org.integritydesk.insights.roadmap;

import org.jspecify.annotations.NullMarked;
