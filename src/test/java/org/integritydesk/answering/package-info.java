/** Tests of deciding, reading markets, and recording questions. */
@NullMarked
package org.integritydesk.answering;

import org.jspecify.annotations.NullMarked;
