/**
 * Human help: tickets, their lifecycle as a transition table, and their history. A ticket is opened at once, belongs to
 * somebody, and every change is a conditional update. Out of scope: finding answers, and how people are told.
 */
@NullMarked
package org.integritydesk.tickets;

import org.jspecify.annotations.NullMarked;
