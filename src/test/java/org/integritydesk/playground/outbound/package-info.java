/** Tests of what the playground sends to the app. */
@NullMarked
package org.integritydesk.playground.outbound;

import org.jspecify.annotations.NullMarked;
