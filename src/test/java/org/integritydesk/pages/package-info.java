/** Tests of the insights page: over real sockets, and in a real browser. */
@NullMarked
package org.integritydesk.pages;

import org.jspecify.annotations.NullMarked;
