/** Tests of modals, triggers and response addresses in the playground. */
@NullMarked
package org.integritydesk.playground.surfaces;

import org.jspecify.annotations.NullMarked;
