/**
 * What insights read and keep. The nightly work over very many rows is plain SQL: rows are streamed, and never held at once.
 * Private to insights.
 */
@NullMarked
package org.integritydesk.insights.store;

import org.jspecify.annotations.NullMarked;
