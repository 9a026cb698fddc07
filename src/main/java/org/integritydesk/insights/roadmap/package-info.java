/** What is done now, next and later; and which regional themes belong on the global list. */
@NullMarked
package org.integritydesk.insights.roadmap;

import org.jspecify.annotations.NullMarked;
