/** Failures people see: an id instead of a stack trace. */
@NullMarked
package org.integritydesk.platform.failure;

import org.jspecify.annotations.NullMarked;
