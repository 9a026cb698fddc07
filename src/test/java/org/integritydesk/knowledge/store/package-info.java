/** Tests of how entries are kept. */
@NullMarked
package org.integritydesk.knowledge.store;

import org.jspecify.annotations.NullMarked;
