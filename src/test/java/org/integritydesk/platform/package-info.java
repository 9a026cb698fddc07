/** Tests of what every feature stands on. */
@NullMarked
package org.integritydesk.platform;

import org.jspecify.annotations.NullMarked;
