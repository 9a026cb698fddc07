/** Counts over the record of questions and tickets, read only. */
@NullMarked
package org.integritydesk.insights.stakeholders.store;

import org.jspecify.annotations.NullMarked;
