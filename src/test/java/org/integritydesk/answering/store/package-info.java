/** Every query of the question table, on a real database. */
@NullMarked
package org.integritydesk.answering.store;

import org.jspecify.annotations.NullMarked;
