/** Tables of themes and gaps. The nightly work over very many rows is plain SQL: rows are streamed, and never held at once. */
@NullMarked
package org.integritydesk.insights.store;

import org.jspecify.annotations.NullMarked;
