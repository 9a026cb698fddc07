/** Tests of when a digest is due, what it says, and that it is posted once. */
@NullMarked
package org.integritydesk.digest;

import org.jspecify.annotations.NullMarked;
