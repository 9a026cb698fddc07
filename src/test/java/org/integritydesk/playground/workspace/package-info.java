/** Tests of the playground's people, rooms and messages. */
@NullMarked
package org.integritydesk.playground.workspace;

import org.jspecify.annotations.NullMarked;
