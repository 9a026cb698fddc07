package org.integritydesk.insights.stakeholders;

import java.time.LocalDate;

/**
 * Something a group will meet.
 *
 * @param kind a few words people read
 */
record Coming(LocalDate on, String kind, String what) {}
