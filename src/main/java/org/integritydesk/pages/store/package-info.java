/** Who is signed in. Private to the page. */
@NullMarked
package org.integritydesk.pages.store;

import org.jspecify.annotations.NullMarked;
