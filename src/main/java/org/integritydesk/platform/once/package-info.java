/** Effects that happen once however often they are asked for: the key, the effect and its result commit together. */
@NullMarked
package org.integritydesk.platform.once;

import org.jspecify.annotations.NullMarked;
