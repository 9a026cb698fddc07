package org.integritydesk.insights.stakeholders;

import java.time.LocalDate;

/** Questions of a week that begins on this Monday. */
public record WeekCount(LocalDate monday, int asks) {}
