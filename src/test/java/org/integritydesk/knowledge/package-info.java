/** Tests of entries, their rules and files, and the knowledge base. */
@NullMarked
package org.integritydesk.knowledge;

import org.jspecify.annotations.NullMarked;
