/** Tests of the packaged app: the builds that {@code ./integrity dev} and {@code ./integrity start} run, as processes. */
@NullMarked
package org.integritydesk.packaged;

import org.jspecify.annotations.NullMarked;
