/** The record of questions; only records leave. */
@NullMarked
package org.integritydesk.answering.store;

import org.jspecify.annotations.NullMarked;
