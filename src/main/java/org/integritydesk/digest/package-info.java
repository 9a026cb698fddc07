/**
 * Who hears what, when: the schedule (pure), and the edition (content as data), posted once per channel and period on any
 * number of instances. Out of scope: how it looks.
 */
@NullMarked
package org.integritydesk.digest;

import org.jspecify.annotations.NullMarked;
