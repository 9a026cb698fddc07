/** Tests of how the playground draws. */
@NullMarked
package org.integritydesk.playground.rendering;

import org.jspecify.annotations.NullMarked;
