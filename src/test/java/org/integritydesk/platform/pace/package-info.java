/** The pace: its rules, and many who ask at once. */
@NullMarked
package org.integritydesk.platform.pace;

import org.jspecify.annotations.NullMarked;
