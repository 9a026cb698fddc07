/** Stories people live through with the desk, told at the wire: a person says or presses something, the desk does something. */
@NullMarked
package org.integritydesk.scenarios;

import org.jspecify.annotations.NullMarked;
