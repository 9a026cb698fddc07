/** What the stand-in knows: a fixed cast, and a conversation kept as a journal of changes. Nothing here speaks HTTP. */
@NullMarked
package org.integritydesk.playground.workspace;

import org.jspecify.annotations.NullMarked;
