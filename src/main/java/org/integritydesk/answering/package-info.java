/**
 * From a question to a reply: understand it, find candidates, decide (pure), record, act on feedback. Out of scope: how the
 * reply looks.
 */
@NullMarked
package org.integritydesk.answering;

import org.jspecify.annotations.NullMarked;
