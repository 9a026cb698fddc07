/** Tests of understanding: what people write, and what is read from it. */
@NullMarked
package org.integritydesk.answering.understanding;

import org.jspecify.annotations.NullMarked;
