/** Trainings that were held; only records leave. */
@NullMarked
package org.integritydesk.insights.training.store;

import org.jspecify.annotations.NullMarked;
