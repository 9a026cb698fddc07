/** Tests of the desk: the table, the news, the history. */
@NullMarked
package org.integritydesk.tickets;

import org.jspecify.annotations.NullMarked;
