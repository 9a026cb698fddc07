package org.integritydesk.insights.training;

import java.util.List;
import org.integritydesk.insights.ThemeLog.DayCount;
import org.integritydesk.insights.statistics.Span;
import org.integritydesk.knowledge.EntryId;

/** How often people asked what an entry answers; days are those of UTC. */
public interface EntryAsks {
    /** Questions to which the entry was the reply, a day, and all questions; days without any are there, too. */
    List<DayCount> days(EntryId entry, Span span);
}
