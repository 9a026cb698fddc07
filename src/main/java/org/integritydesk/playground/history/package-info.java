/** A made-up past of the desk, so that whoever tries it finds something in the insights. */
@NullMarked
package org.integritydesk.playground.history;

import org.jspecify.annotations.NullMarked;
