/** Reads the log of questions and tickets for the views. Private to insights. */
@NullMarked
package org.integritydesk.insights.store;

import org.jspecify.annotations.NullMarked;
