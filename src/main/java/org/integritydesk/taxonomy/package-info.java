/** The closed vocabularies of ads integrity that knowledge, tickets and everything above share. */
@NullMarked
package org.integritydesk.taxonomy;

import org.jspecify.annotations.NullMarked;
