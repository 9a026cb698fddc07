/** Tests of deciding and recording questions. */
@NullMarked
package org.integritydesk.answering;

import org.jspecify.annotations.NullMarked;
