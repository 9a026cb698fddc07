/** Tests of finding entries: words, ranking, thresholds. */
@NullMarked
package org.integritydesk.knowledge.search;

import org.jspecify.annotations.NullMarked;
