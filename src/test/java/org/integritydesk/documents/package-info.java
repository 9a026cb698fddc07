/** What the documents say, compared with what the code does. */
@NullMarked
package org.integritydesk.documents;

import org.jspecify.annotations.NullMarked;
