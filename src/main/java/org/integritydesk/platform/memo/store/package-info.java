/** The table of memos. */
@NullMarked
package org.integritydesk.platform.memo.store;

import org.jspecify.annotations.NullMarked;
