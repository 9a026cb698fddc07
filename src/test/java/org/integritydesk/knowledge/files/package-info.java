/** Tests of reading and writing entry files. */
@NullMarked
package org.integritydesk.knowledge.files;

import org.jspecify.annotations.NullMarked;
